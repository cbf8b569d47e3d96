using System.Text.Json;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.PrivateContent.Access;

[Trait("Requirement", "29")]
public class DomainSettingsTests
{
    [Fact]
    public void Settings_from_before_domains_had_their_own_are_those_of_all_domains()
    {
        var domain = Assert.Single(Read("""{ "IdleMinutes": 40, "PasswordLogin": true, "ConsentText": "We keep your name.", "ConsentLabel": "Fine." }""").Domains);

        Assert.Null(domain.Host);
        Assert.Equal((40, true, "We keep your name.", "Fine."), (domain.IdleMinutes, domain.PasswordLogin, domain.ConsentText, domain.ConsentLabel));
        Assert.Equal(AccessAudience.Members, domain.Rule.Audience);
    }

    [Fact]
    public void A_recipe_in_the_short_form_changes_what_it_names_and_nothing_else()
    {
        var settings = Read("""
            { "ConsentText": "New.", "Domains": [{ "Host": "a.example", "ConsentText": "A." }, { "PasswordLogin": true, "MagicLink": true, "ConsentText": "Old." }] }
            """);

        Assert.Equal([null, "a.example"], settings.Domains.Select(domain => domain.Host));
        Assert.Equal(["New.", "A."], settings.Domains.Select(domain => domain.ConsentText));
        Assert.True(settings.Domains[0] is { PasswordLogin: true, MagicLink: true });
        Assert.Null(settings.ConsentText);
    }

    [Fact]
    public void Nobody_comes_in_without_an_account_whatever_a_recipe_says()
    {
        foreach (var rule in (string[])["""{ "Audience": "Everybody" }""", "null", "{}"])
        {
            Assert.Equal(AccessAudience.Members, Read($$"""{ "Domains": [{ "Rule": {{rule}} }] }""").Domains[0].Rule.Audience);
        }
    }

    [Fact]
    public void Settings_begin_closed_to_strangers_and_open_to_whoever_has_an_account()
    {
        var domain = Read("{}").Domains[0];

        Assert.False(domain.SelfRegistration || domain.PasswordLogin || domain.MagicLink || domain.LoginToReadKnowledgeBase);
        Assert.True(domain.RequireActivation);
        Assert.Null(domain.LoginToSubmit);
    }

    [Theory]
    [InlineData("Help.Example.com.", "help.example.com")]
    [InlineData("localhost", "localhost")]
    [InlineData("", null)]
    [InlineData("https://help.example.com", null)]
    [InlineData("help.example.com:8080", null)]
    [InlineData("help..example.com", null)]
    [InlineData("-help.example.com", null)]
    public void A_domain_is_read_as_people_type_it(string typed, string? expected) =>
        Assert.Equal(expected, DomainName.TryParse(typed, out var domain) ? domain : null);

    private static PrivateContentSettings Read(string json) => JsonSerializer.Deserialize<PrivateContentSettings>(json)!.Normalize();
}
