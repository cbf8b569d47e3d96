using Fluid;
using Sapling.Liquid;

namespace Sapling.Tests.Liquid;

public sealed class LiquidPartialTests
{
    private readonly Files _files = new()
    {
        ["card.liquid"] = "[{{ card }}{{ card.title }}{{ size }}{{ outer }}]{% assign inner = 'set' %}",
        ["folder/item.liquid"] = "({{ item }}{{ forloop.index }})",
        ["name.liquid"] = "{{ name }}",
        ["broken.liquid"] = "ok\n{% if %}",
        ["failing.liquid"] = "ok\n{{ 1 | divided_by: 0 }}",
    };

    [Theory]
    [InlineData("{% assign outer = 'o' %}{% include 'card' %}{{ inner }}", "[o]set")]
    [InlineData("{% assign outer = 'o' %}{% render 'card' %}{{ inner }}", "[]")]
    [InlineData("{% include 'card', size: 1, outer: 'x' %}{{ size }}", "[1x]")]
    [InlineData("{% render 'card', size: name %}", "[Ana]")]
    [InlineData("{% include 'card.liquid' with 'a' %}{% render 'card' with products[0] %}", "[a][Vacuum]")]
    [InlineData("{% render 'card' with products[1] as card, size: 2 %}", "[Spatula2]")]
    [InlineData("{% render 'folder/item' for fruits %}", "(apples1)(oranges2)(peaches3)(plums4)")]
    [InlineData("{% include 'folder/item' for numbers as item %}", "(51)(32)(93)")]
    [InlineData("{% assign which = 'card' %}{% include which, size: 3 %}", "[3]")]
    [InlineData("{% for i in (1..2) %}{% include 'folder/item' with i %}{% endfor %}", "(11)(22)")]
    public void Partials_get_what_they_are_given(string template, string expected)
    {
        var options = Template.Options();
        options.FileProvider = _files;
        Assert.Equal(expected, Template.Parser.Parse(template).Render(Template.Context(null, options)));
    }

    [Fact]
    public void Render_sees_what_the_host_has_set_but_not_what_the_template_has()
    {
        var options = Template.Options();
        options.FileProvider = _files;
        Assert.Equal("BobAna", Template.Parser.Parse("{% assign name = 'Bob' %}{{ name }}{% render 'name' %}").Render(Template.Context(null, options)));
    }

    [Fact]
    public void A_partial_is_parsed_once_until_its_file_changes()
    {
        var options = Template.Options();
        options.FileProvider = _files;
        var template = Template.Parser.Parse("{% render 'name' %}{% render 'name' %}");
        template.Render(Template.Context(null, options));
        template.Render(Template.Context(null, options));
        Assert.Equal(1, _files.Reads);

        _files["name.liquid"] = "new";
        _files.LastModified = DateTimeOffset.UnixEpoch.AddDays(1);
        Assert.Equal("newnew", template.Render(Template.Context(null, options)));
    }

    [Theory]
    [InlineData("\n{% include 'absent' %}", "The template 'absent' does not exist. (line 2, column 1)")]
    [InlineData("{% render 'broken' %}", "A value was expected at broken.liquid (2:7) (line 1, column 1)")]
    [InlineData("{% render 'failing' %}", "Attempted to divide by zero. (failing.liquid, line 2, column 1)")]
    [InlineData("{% include 'name' %}\n{{ 1 | divided_by: 0 }}", "Attempted to divide by zero. (line 2, column 1)")]
    public void A_partial_that_fails_is_named(string template, string expected)
    {
        var options = Template.Options();
        options.FileProvider = _files;
        var exception = Assert.Throws<LiquidException>(() => Template.Parser.Parse(template).Render(Template.Context(null, options)));
        Assert.Equal(expected, exception.Message);
    }
}
