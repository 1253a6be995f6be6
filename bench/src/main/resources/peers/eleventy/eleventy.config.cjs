module.exports = function (config) {
  config.addCollection("entries", (all) => all.getFilteredByGlob("site/posts/**/*.md").reverse());
  config.addGlobalData("layout", "post.njk");
  return { dir: { input: "site", output: "_site" }, markdownTemplateEngine: false };
};
