using Fluid;
using Sapling.Liquid;

namespace Sapling.Tests.Liquid;

public sealed class LiquidErrorTests
{
    [Theory]
    [InlineData("a\n{{ name", "End of tag '}}' was expected at (2:8)")]
    [InlineData("{{ }}", "A value was expected at (1:4)")]
    [InlineData("{{ name | }}", "An identifier was expected after the '|' sign at (1:11)")]
    [InlineData("{% %}", "An identifier was expected after '{%' at (1:4)")]
    [InlineData("a\n\n  {% nonsense %}", "Unknown tag 'nonsense' at (3:6)")]
    [InlineData("{% if true %}\n", "'{% endif %}' was expected for the tag before at (1:14)")]
    [InlineData("{% if true %}{% else %}{% else %}{% endif %}", "'{% endif %}' was expected after 'else' at (1:31)")]
    [InlineData("{% endif %}", "Unknown tag 'endif' at (1:4)")]
    [InlineData("{% assign = 1 %}", "An identifier was expected after the 'assign' tag at (1:11)")]
    [InlineData("{% assign x 1 %}", "'=' was expected after the identifier of 'assign' at (1:13)")]
    [InlineData("{% for x of y %}{% endfor %}", "'in' was expected after the name at (1:9)")]
    [InlineData("{% for x in y sorted %}{% endfor %}", "Unknown option 'sorted' of 'for' at (1:21)")]
    [InlineData("{% render name %}", "A quoted string value is required for the render tag at (1:11)")]
    [InlineData("{{ 'open }}", "The text is not closed at (1:4)")]
    [InlineData("{{ a.  }}", "A name was expected after '.' at (1:8)")]
    [InlineData("{% raw %} {% end %}", "'{% endraw %}' was expected for the tag before at (1:10)")]
    [InlineData("{{ 99999999999999999999999999999999 }}", "The number is too large at (1:4)")]
    public void A_malformed_template_says_what_and_where(string template, string expected)
    {
        Assert.False(Template.Parser.TryParse(template, out var result, out var error));
        Assert.Null(result);
        Assert.Equal(expected, error);
        Assert.Equal(expected, Assert.Throws<ParseException>(() => Template.Parser.Parse(template)).Message);
    }

    [Fact]
    public void A_failure_says_template_line_and_column()
    {
        var template = Template.Parser.ParseNamed("one\n{% if true %}\n  {{ 1 | divided_by: 0 }}\n{% endif %}", "Views/Ticket.liquid");
        var exception = Assert.Throws<LiquidException>(() => template.Render());
        Assert.Equal(3, exception.Line);
        Assert.Equal(3, exception.Column);
        Assert.Equal("Views/Ticket.liquid", exception.TemplateName);
        Assert.IsType<DivideByZeroException>(exception.InnerException);
        Assert.EndsWith("(Views/Ticket.liquid, line 3, column 3)", exception.Message);
    }

    [Fact]
    public async Task A_failure_after_a_wait_says_its_line_too()
    {
        var options = new TemplateOptions();
        options.Filters.AddFilter("later", async (input, _, _) =>
        {
            await Task.Yield();
            throw new InvalidOperationException("too late");
        });
        var template = Template.Parser.Parse("a\nb {{ 1 | later }}\n{{ 2 }}");
        var exception = await Assert.ThrowsAsync<LiquidException>(async () => await template.RenderAsync(new TemplateContext(options)));
        Assert.Equal("too late (line 2, column 3)", exception.Message);
    }

    [Fact]
    public async Task A_cancelled_rendering_is_no_error_of_the_template()
    {
        var options = new TemplateOptions();
        options.Filters.AddFilter("stop", (_, _, _) => throw new OperationCanceledException());
        var template = Template.Parser.Parse("{{ 1 | stop }}");
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await template.RenderAsync(new TemplateContext(options)));
    }
}
