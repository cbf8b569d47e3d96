using Fluid;

namespace Sapling.Tests.Liquid;

public sealed class LiquidExpressionTests
{
    [Theory]
    [InlineData("{{ 'text' }}{{ \"text\" }}", "texttext")]
    [InlineData("{{ 'say \"hi\"' }}", "say \"hi\"")]
    [InlineData(@"{{ 'a\'b\n\u0041' }}", "a'b\nA")]
    [InlineData("{{ 12 }} {{ -3 }} {{ 1.50 }}", "12 -3 1.50")]
    [InlineData("{{ true }} {{ false }}", "true false")]
    [InlineData("[{{ nil }}{{ null }}{{ missing }}{{ missing.deeper[0].still }}]", "[]")]
    [InlineData("{{ name }}", "Ana")]
    [InlineData("{{ NAME }}", "Ana")]
    [InlineData("{{ page.title }} {{ page['title'] }} {{ page[\"tags\"][1] }}", "Grinders Grinders b")]
    [InlineData("{% assign key = 'title' %}{{ page[key] }}", "Grinders")]
    [InlineData("{{ ['name'] }}", "Ana")]
    [InlineData("{{ fruits[0] }} {{ fruits[-1] }} [{{ fruits[9] }}]", "apples plums []")]
    [InlineData("{{ fruits.size }} {{ fruits.first }} {{ fruits.last }}", "4 apples plums")]
    [InlineData("{{ name.size }} {{ page.size }}", "3 3")]
    [InlineData("{{ (1..3) | join: ',' }}", "1,2,3")]
    [InlineData("{% assign n = 4 %}{{ (2..n) | join }}", "2 3 4")]
    [InlineData("{{ (3..1) | size }}", "0")]
    [InlineData("{{ numbers }}", "539")]
    [InlineData("{{ name | unknown_filter: 1 | upcase }}", "ANA")]
    [InlineData("{{ 2 == 3 }} {{ 2 == 3 | plus: 10 }}", "2 12")]
    public void Values_print_as_documented(string template, string expected) => Assert.Equal(expected, Template.Render(template));

    [Theory]
    [InlineData("1 == 1", true)]
    [InlineData("1 == 1.0", true)]
    [InlineData("1 == '1'", false)]
    [InlineData("'a' == 'a'", true)]
    [InlineData("'a' == 'A'", false)]
    [InlineData("1 != 2", true)]
    [InlineData("1 <> 2", true)]
    [InlineData("2 > 1 and 1 < 2 and 2 >= 2 and 2 <= 2", true)]
    [InlineData("'b' > 'a'", true)]
    [InlineData("nil > 1", false)]
    [InlineData("1 < nil", false)]
    [InlineData("missing == nil", true)]
    [InlineData("missing == blank", true)]
    [InlineData("false == blank", true)]
    [InlineData("'  ' == blank", true)]
    [InlineData("'' == empty", true)]
    [InlineData("empty == ''", true)]
    [InlineData("page.empty == empty", true)]
    [InlineData("fruits == empty", false)]
    [InlineData("missing == empty", false)]
    [InlineData("''", true)]
    [InlineData("0", true)]
    [InlineData("missing", false)]
    [InlineData("name contains 'n'", true)]
    [InlineData("fruits contains 'plums'", true)]
    [InlineData("fruits contains 'plum'", false)]
    [InlineData("numbers contains 9", true)]
    [InlineData("missing contains 'x'", false)]
    [InlineData("name startswith 'A'", true)]
    [InlineData("name endswith 'a'", true)]
    [InlineData("fruits startswith 'apples' and fruits endswith 'plums'", true)]
    [InlineData("true or false and false", true)]
    [InlineData("false and true or true", false)]
    public void Conditions_hold_as_documented(string condition, bool expected) =>
        Assert.Equal(expected ? "yes" : "no", Template.Render($"{{% if {condition} %}}yes{{% else %}}no{{% endif %}}"));

    [Fact]
    public void Dates_are_compared_as_moments()
    {
        var model = new { Earlier = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), Later = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero) };
        Assert.Equal("yes", Template.Render("{% if Earlier < Later and Later >= Earlier and Earlier != Later %}yes{% endif %}", model));
    }

    [Fact]
    public void Parentheses_group_when_the_parser_allows_them()
    {
        var parser = new FluidParser(new FluidParserOptions { AllowParentheses = true });
        Assert.True(parser.TryParse("{% if (true or false) and false %}yes{% else %}no{% endif %}", out var template));
        Assert.Equal("no", template.Render());

        Assert.False(Template.Parser.TryParse("{% if (true or false) %}{% endif %}", out _, out var error));
        Assert.StartsWith("Parentheses are not allowed", error);
    }

    [Fact]
    public void Functions_are_called_when_the_parser_allows_them()
    {
        var parser = new FluidParser(new FluidParserOptions { AllowFunctions = true });
        var context = Template.Context();
        context.SetValue("add", new Fluid.Values.FunctionValue((arguments, _) =>
            Fluid.Values.NumberValue.Create(arguments.At(0).ToNumberValue() + arguments["b"].ToNumberValue())));
        Assert.True(parser.TryParse("{{ add(1, b=2) }}", out var template));
        Assert.Equal("3", template.Render(context));
        Assert.False(Template.Parser.TryParse("{{ add(1) }}", out _));
    }

    [Fact]
    public void Custom_operators_join_the_others()
    {
        var parser = new FluidParser();
        parser.RegisteredOperators["~"] = (left, right) => new Fluid.Ast.BinaryExpressions.ContainsBinaryExpression(left, right);
        Assert.True(parser.TryParse("{% if 'abc' ~ 'b' and true %}yes{% endif %}", out var template));
        Assert.Equal("yes", template.Render());
    }

    [Fact]
    public void A_trailing_question_mark_is_ignored_when_allowed()
    {
        var parser = new FluidParser(new FluidParserOptions { AllowTrailingQuestionMark = true });
        Assert.True(parser.TryParse("{{ page.title? }}", out var template));
        Assert.Equal("Grinders", template.Render(Template.Context()));
    }

    [Fact]
    public void Names_without_a_value_ask_the_host()
    {
        var asked = new List<string>();
        var result = Template.Render("{{ nobody }}", configure: context => context.Undefined = name =>
        {
            asked.Add(name);
            return new Fluid.Values.StringValue("?");
        });
        Assert.Equal("?", result);
        Assert.Equal(["nobody"], asked);
    }
}
