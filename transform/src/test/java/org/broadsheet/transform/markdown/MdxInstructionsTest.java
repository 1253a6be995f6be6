package org.broadsheet.transform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.transform.Posts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MdxInstructionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "import { Chart } from '../components/chart'",
                "import Layout from \"@theme/Layout\";",
                "import Layout from '@theme/Layout';\nimport * as x from './x'",
                "export const meta = {\n  title: 'Tides'\n}",
                "export function Tide({ high }) {\n  const a = { high }\n\n  return (\n    <b>\n      {high}\n    </b>\n  )\n}",
                "export const load = async () => {\n  const all = await get()\n\n  return { all }\n}",
                "{/* nobody reads this */}"
            })
    void areNotShown(String instruction) {
        assertThat(Posts.markdown("High water.\n\n" + instruction + "\n\nLow water."))
                .isEqualTo("<p>High water.</p>\n<p>Low water.</p>");
        assertThat(Posts.transformed("a.mdx", instruction + "\n\nLow water.").warnings())
                .noneMatch(warning -> warning.kind().equals("loss"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"import taxes from China rose", "export is down. (So is import.)", "import this, says Python"})
    void areNoSentences(String line) {
        assertThat(Posts.markdown(line)).isEqualTo("<p>" + line + "</p>");
    }
}
