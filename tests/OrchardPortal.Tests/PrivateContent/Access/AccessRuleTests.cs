using System.Text.Json;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.Tests.PrivateContent.Access;

[Trait("Requirement", "20")]
public class AccessRuleTests
{
    [Fact]
    public void A_rule_survives_being_kept_in_an_index()
    {
        foreach (var audience in Enum.GetValues<AccessAudience>())
        {
            var rule = new AccessRule { Audience = audience };
            rule.ListIds = rule.AsksForLists ? ["b", "a", "b"] : [];
            var read = AccessRule.Parse(rule.ToText());

            Assert.Equal(audience, read.Audience);
            Assert.Equal(rule.AsksForLists ? ["a", "b"] : [], read.ListIds);
        }

        Assert.Null(new AccessRule().ToText());
        Assert.Equal(
            new AccessRule { Audience = AccessAudience.Lists, ListIds = ["a", "b"] }.ToText(),
            new AccessRule { Audience = AccessAudience.Lists, ListIds = ["b", "a"] }.ToText());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("99")]
    [InlineData(":")]
    [InlineData("Lists")]
    public void What_cannot_be_read_lets_nobody_in(string text)
    {
        var rule = AccessRule.Parse(text);

        Assert.True(rule is { AsksForLists: true, ListIds.Length: 0 });
    }

    [Fact]
    public void Lists_that_a_recipe_leaves_out_are_none() =>
        Assert.Empty(JsonSerializer.Deserialize<AccessRule>("""{ "Audience": "Lists", "ListIds": null }""")!.ListIds);
}
