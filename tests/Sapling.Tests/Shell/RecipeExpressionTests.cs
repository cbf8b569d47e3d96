using Sapling.Cms.Recipes;

namespace Sapling.Tests.Shell;

public sealed class RecipeExpressionTests
{
    [Fact]
    public void Calls_and_texts_are_joined_with_plus()
    {
        var terms = RecipeExpression.Parse(""" 'it\'s ' + variables("x") + configuration('a', 'b') """);

        Assert.Equal([null, "variables", "configuration"], terms.Select(term => term.Function));
        Assert.Equal(["it's ", "x", "a", "b"], terms.SelectMany(term => term.Arguments));
    }

    [Theory]
    [InlineData("")]
    [InlineData("variables('x'")]
    [InlineData("variables(x)")]
    [InlineData("'open")]
    [InlineData("1 + 2")]
    public void What_is_no_expression_is_refused(string text) => Assert.Throws<FormatException>(() => RecipeExpression.Parse(text));
}
