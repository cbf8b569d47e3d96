using Fluid;

namespace Sapling.Tests.Liquid;

public sealed class LiquidWhitespaceTests
{
    [Theory]
    [InlineData("a \n{{- 1 -}}\n b", "a1b")]
    [InlineData("a \n{%- if true -%}\n b \n{%- endif -%}\n c", "abc")]
    [InlineData("a {{- 1 }} b", "a1 b")]
    [InlineData("a {{ 1 -}} b", "a 1b")]
    [InlineData("a {% if true %} b {% endif %} c", "a  b  c")]
    [InlineData("{{ name-}} b", "Anab")]
    [InlineData("{{-5 }}", "5")]
    [InlineData("{{ -5 }}", "-5")]
    public void Hyphens_remove_white_space(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData(TrimmingFlags.TagLeft, true, "a1b \n\n[ 2 ] c")]
    [InlineData(TrimmingFlags.TagRight, true, "a\n 1b \n\n[ 2 ] c")]
    [InlineData(TrimmingFlags.OutputLeft | TrimmingFlags.OutputRight, true, "a\n 1b \n\n[2] c")]
    [InlineData(TrimmingFlags.None, true, "a\n 1b \n\n[ 2 ] c")]
    public void Options_trim_for_every_tag(TrimmingFlags trimming, bool greedy, string expected)
    {
        var options = Template.Options();
        options.Trimming = trimming;
        options.Greedy = greedy;
        var template = Template.Parser.Parse("a\n {% if true %}1{% endif %}b \n\n[ {{ 2 }} ] c");
        Assert.Equal(expected, template.Render(Template.Context(null, options)));
    }

    [Fact]
    public void Modest_trimming_stops_at_a_line_break()
    {
        var options = Template.Options();
        options.Greedy = false;
        var template = Template.Parser.Parse("a\n\n  {%- if true -%}  \n\nb{% endif %}");
        Assert.Equal("a\n\n\nb", template.Render(Template.Context(null, options)));
    }
}
