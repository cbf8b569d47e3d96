using System.Diagnostics;
using Fluid;
using Sapling.Liquid;

namespace Sapling.Tests.Liquid;

public sealed class LiquidLimitTests
{
    [Theory]
    [InlineData("{% for i in (1..2000000000) %}{% endfor %}")]
    [InlineData("{% for i in (1..9999) %}\n{% for j in (1..9999) %}{% assign x = j %}{% endfor %}{% endfor %}")]
    [InlineData("{{ (1..2000000000) | join }}")]
    [InlineData("{{ (1..2000000000) }}")]
    [InlineData("{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..64) %}{% assign s = s | append: s %}{% endfor %}")]
    [InlineData("{% assign a = 'a,b' | split: ',' %}{% for i in (1..64) %}{% assign a = a | concat: a %}{% endfor %}")]
    [InlineData("{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{{ s | replace: 'a', s }}")]
    [InlineData("{% assign s = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..16) %}{% assign s = s | append: s %}{% endfor %}{% for i in (1..900000) %}{% if s contains 'b' %}{% endif %}{% endfor %}")]
    [InlineData("{% capture s %}aaaaaaaaaaaaaaaa{% endcapture %}{% for i in (1..64) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}")]
    [InlineData("{{ 1 | format_number: 'N999999999' }}")]
    [InlineData("{{ '{0,999999999}' | format_string: 1 }}")]
    [InlineData("{% tablerow i in (1..100000000) %}{% endtablerow %}")]
    [InlineData("{% assign s = '<script>' %}{% for i in (1..18) %}{% assign s = s | append: s %}{% endfor %}{{ s | strip_html | append: s | append: s | append: s | append: s | append: s | append: s | append: s | append: s }}")]
    public void A_greedy_template_is_stopped_soon(string template)
    {
        var watch = Stopwatch.StartNew();
        var exception = Assert.Throws<LiquidException>(() => Template.Render(template));
        Assert.True(exception.Line > 0);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Steps_are_counted_up_to_the_limit()
    {
        var template = Template.Parser.Parse("{% for i in (1..10) %}{{ i }}{% endfor %}");
        var context = Template.Context();
        context.MaxSteps = 21;
        Assert.Equal("12345678910", template.Render(context));

        context = Template.Context();
        context.MaxSteps = 20;
        Assert.Equal("The template takes more than 20 steps. (line 1, column 23)", Assert.Throws<LiquidException>(() => template.Render(context)).Message);

        context = Template.Context();
        context.MaxSteps = 0;
        Assert.Equal("12345678910", template.Render(context));
    }

    [Fact]
    public void Output_is_counted_up_to_the_limit()
    {
        var options = Template.Options();
        options.MaxOutput = 10;
        Assert.Equal("0123456789", Template.Parser.Parse("01234{{ '56789' }}").Render(new TemplateContext(options)));
        Assert.Throws<LiquidException>(() => Template.Parser.Parse("01234{{ '567890' }}").Render(new TemplateContext(options)));
    }

    [Fact]
    public void A_template_that_includes_itself_is_stopped()
    {
        var options = Template.Options();
        options.FileProvider = new Files { ["self.liquid"] = "{% include 'self' %}", ["again.liquid"] = "{% render 'again' %}" };
        foreach (var name in new[] { "self", "again" })
        {
            var exception = Assert.Throws<LiquidException>(() => Template.Parser.Parse($"{{% include '{name}' %}}").Render(new TemplateContext(options)));
            Assert.StartsWith("Templates or blocks are nested more than 100 deep.", exception.Message);
            Assert.Equal(name + ".liquid", exception.TemplateName);
        }
    }

    [Theory]
    [InlineData("{% if true %}", "{% endif %}")]
    [InlineData("{{ a[", "] }}")]
    [InlineData("{{ 1 | plus: 1", " }}")]
    [InlineData("{% if a or ", "a %}{% endif %}")]
    [InlineData("(", ")")]
    public void Nesting_without_end_does_not_overflow_the_stack(string open, string close)
    {
        foreach (var (start, repeated) in new[] { ("", open), (open, open.Replace("{{", "").Replace("{% if", "").Trim()) })
        {
            var text = start + string.Concat(Enumerable.Repeat(repeated, 50_000)) + string.Concat(Enumerable.Repeat(close, 50_000));
            if (Template.Parser.TryParse(text, out var template, out _))
            {
                template.Render();
            }
        }
    }

    [Fact]
    public void A_chain_of_filters_without_end_is_refused()
    {
        var text = "{{ 1 " + string.Concat(Enumerable.Repeat("| plus: 1 ", 100_000)) + "}}";
        Assert.False(Template.Parser.TryParse(text, out _, out var error));
        Assert.StartsWith("The expression is too long", error);
    }
}
