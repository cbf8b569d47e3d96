using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Access;

/// <summary>The settings of private content, domain by domain; they are kept the same way whatever the database.</summary>
public sealed class DomainSettingsTests(OwnSqliteSite fixture) : SiteTest(fixture), IClassFixture<OwnSqliteSite>
{
    private const string Screen = "/admin/PrivateContent/Index";

    [Fact]
    [Trait("Requirement", "29")]
    [Trait("Requirement", "30")]
    public async Task A_domain_has_consent_of_its_own_and_it_changes_the_text_of_that_domain_alone()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var usual = (await admin.OpenAsync($"{Screen}?tab=consent")).Form("Save").Value("How customers' data is used");
        await AddAsync(admin, "help.second.example");
        await (await admin.OpenAsync($"{Screen}?domain=help.second.example&tab=consent")).Form("Save")
            .Fill("How customers' data is used", "The second house keeps your name for a year.").Fill("Label of the check box", "A year is fine.").SendAsync();

        using var there = Visitor();
        there.Say("Host", "help.second.example");
        var signUp = await there.GetAsync("/account/register");
        Assert.Contains("The second house keeps your name for a year.", signUp.Text);
        Assert.Contains("A year is fine.", signUp.Text);
        Assert.DoesNotContain(usual, signUp.Text);
        using var here = Visitor();
        var other = await here.OpenAsync("/account/register");
        Assert.Contains(usual, other.Text);
        Assert.DoesNotContain("second house", other.Text);
        Assert.DoesNotContain("second house", (await there.GetAsync("/articles/descale-your-machine")).Text);
        Assert.Equal(usual, (await admin.OpenAsync($"{Screen}?tab=consent")).Form("Save").Value("How customers' data is used"));

        var removed = await (await admin.OpenAsync("/admin/PrivateContent/Remove?domain=help.second.example")).Form("Remove").SendAsync();
        Assert.Contains("help.second.example has no settings of its own any more.", removed.Html);
        Assert.Contains(usual, (await there.GetAsync("/account/register")).Text);
    }

    [Fact]
    [Trait("Requirement", "12")]
    public async Task Self_registration_is_allowed_domain_by_domain()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await AddAsync(admin, "help.closed.example");
        await (await admin.OpenAsync($"{Screen}?domain=help.closed.example&tab=registration")).Form("Save").Tick("Allow self-registration", false).SendAsync();

        using var there = Visitor();
        there.Say("Host", "help.closed.example");
        Assert.Equal(HttpStatusCode.NotFound, (await there.GetAsync("/account/register")).Status);
        using var here = Visitor();
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account/register")).Status);
    }

    [Fact]
    [Trait("Requirement", "31")]
    public async Task The_page_for_consent_sends_owners_to_their_own_legal_team()
    {
        using var admin = await LoginAsync(Cast.Admin);
        Assert.Contains("own legal team is the best adviser", (await admin.OpenAsync($"{Screen}?tab=consent")).Text);
    }

    [Fact]
    public async Task What_cannot_be_is_told_by_its_field_and_nothing_is_saved()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync($"{Screen}?tab=sessions")).Form("Save").Fill("Log members out after", "1").Fill("Log in anew at the latest after", "99999").SendAsync();
        Assert.Equal(["Choose between 5 and 1440 minutes.", "Choose between 1 and 2160 hours."], page.Texts(".field-validation-error"));
        Assert.Equal("1", page.Form("Save").Value("Log members out after"));
        Assert.Equal("60", (await admin.OpenAsync($"{Screen}?tab=sessions")).Form("Save").Value("Log members out after"));

        await AddAsync(admin, "help.twice.example");
        foreach (var (domain, reason) in new[] { ("https://x.example/", "Write the domain alone"), ("", "Write the domain alone"), ("HELP.twice.example", "has settings of its own already") })
        {
            var refused = await (await admin.OpenAsync("/admin/PrivateContent/Add")).Form("Add").Fill("Domain", domain).SendAsync();
            Assert.Contains(reason, Assert.Single(refused.Texts(".field-validation-error")));
        }
    }

    [Fact]
    public async Task Only_who_may_manage_private_content_comes_to_its_settings()
    {
        using var agent = await LoginAsync(Cast.Agent);
        using var editor = await LoginAsync(Cast.Editor);
        foreach (var address in (string[])[Screen, "/admin/PrivateContent/Add", "/admin/PrivateContent/Remove?domain=x.example"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(address)).Status);
        }

        // Agents see who is on a list; who may come in by it is not theirs to change.
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/admin/contact-lists")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/admin/contact-lists")).Status);
    }

    [DatabaseFact]
    public async Task A_contact_list_without_a_name_is_told_how_long_a_name_may_be()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync("/admin/contact-lists/create")).Form("Add").Fill("Name", "").SendAsync();
        Assert.Contains("Give a name of at most 100 characters.", page.Text, StringComparison.Ordinal);
    }

    private static async Task AddAsync(Visitor admin, string domain)
    {
        var added = await (await admin.OpenAsync("/admin/PrivateContent/Add")).Form("Add").Fill("Domain", domain).SendAsync();
        Assert.Contains($"{domain} begins with the settings of all other domains", added.Html);
    }
}
