using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>Setting up a SAML identity provider.</summary>
[Trait("Requirement", "25")]
public sealed class SamlAdminTests(SamlSqliteSite site) : SamlTest(site), IClassFixture<SamlSqliteSite>
{
    [NodeFact(SamlSite.ServerName)]
    public async Task Metadata_fills_the_fields_in_and_our_addresses_are_there_to_be_copied()
    {
        var provider = await AddProviderAsync();
        using var admin = await LoginAsync(Cast.Admin);
        var page = await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider);
        var form = page.Form("Save");

        Assert.Equal(site.Issuer, form.Value("Entity ID (issuer)"));
        Assert.Equal(site.Issuer + "/sso", form.Value("Single sign-on address"));
        Assert.Equal(site.Issuer + "/slo", form.Value("Single logout address"));
        Assert.StartsWith("-----BEGIN CERTIFICATE-----", form.Value("Certificates that may sign"), StringComparison.Ordinal);

        var root = $"{Site.Address.GetLeftPart(UriPartial.Authority)}/account/sso/{provider}";
        Assert.Equal([root + "/metadata", root + "/metadata", root + "/acs", root + "/logout"], page.Texts("dl code"));
        Assert.Contains(page.Texts("li strong"), text => text == "CN=Test provider");
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task A_provider_can_be_stored_before_it_is_complete_and_then_nobody_logs_in_by_it()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var name = NewName();
        var page = await (await admin.OpenAsync("/admin/SingleSignOn/Create/saml")).Form("Save").Fill("Label", name).Tick("Enabled").SendAsync();

        Assert.Contains("Not complete yet", page.Text);
        Assert.False(page.HasLink("Test"));
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().GetAsync("/account/sso/" + name)).Status);

        // But its metadata is there, so that the provider can import it.
        Assert.Equal(HttpStatusCode.OK, (await Visitor().GetAsync($"/account/sso/{name}/metadata")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor().GetAsync("/account/sso/nobody/metadata")).Status);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task What_is_no_metadata_no_address_or_no_certificate_is_told_by_its_field_and_kept()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync("/admin/SingleSignOn/Create/saml")).Form("Save").Fill("Label", NewName());
        var page = await form.Fill("Single sign-on address", "javascript:alert(1)").Fill("Certificates that may sign", "nonsense").SendAsync();

        Assert.Equal(2, page.Texts(".field-validation-error").Count);
        Assert.Equal("javascript:alert(1)", page.Form("Save").Value("Single sign-on address"));
        Assert.Equal("nonsense", page.Form("Save").Value("Certificates that may sign"));

        page = await page.Form("Save").Fill("Or the metadata itself", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>").SendAsync();
        Assert.Contains("This is not the metadata of one SAML identity provider", Assert.Single(page.Texts(".field-validation-error")));
        Assert.DoesNotContain("root:", page.Html);

        page = await page.Form("Save").Fill("Or the metadata itself", "").Fill("Address of the provider's metadata", site.Issuer + "/nowhere").SendAsync();
        Assert.Contains("404", Assert.Single(page.Texts(".field-validation-error")));
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task The_test_says_what_was_received_and_what_a_login_would_make_of_it_and_logs_nobody_in()
    {
        var provider = await AddProviderAsync();
        var account = await AddAccountAsync();
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider)).FollowAsync("Test");
        var result = await PostAsync(await AtProviderAsync(page, account));

        Assert.Equal($"/admin/SingleSignOn/Result/{provider}", result.Path);
        Assert.Contains("A customer would be logged in.", result.Text);
        Assert.Contains(account + "@company.example", result.Text);
        Assert.Contains("subject-" + account, result.Text);
        Assert.Equal(0, await Site.QueryAsync<long>($"select count(*) from ContactIndex where Email = '{account}@company.example'"));

        // What is wrong is told as well.
        await IntroduceAsync(admin, provider, ("audience", "https://somebody.else.example"));
        page = await (await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider)).FollowAsync("Test");
        result = await PostAsync(await AtProviderAsync(page, account));
        Assert.Contains("The assertion is for another service", result.Text);
    }

    [NodeFact(SamlSite.ServerName)]
    [Trait("Requirement", "26")]
    public async Task Groups_put_contacts_on_lists_and_only_those_on_chosen_lists_come_in()
    {
        var list = "Buyers " + NewName();
        using var admin = await LoginAsync(Cast.Admin);
        await AddListAsync(admin, list);
        var provider = await AddProviderAsync(form => form
            .Fill($"Groups on the list “{list}”", "buyers").Tick("Only contacts on one of these lists").Tick(list));

        using var buyer = Visitor();
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(buyer, provider, await AddAccountAsync()))).Path);

        var account = NewName();
        await site.AddAccountAsync(account, account, new { email = account + "@company.example", groups = new[] { "staff" } });
        using var other = Visitor();
        var refused = await PostAsync(await AnswerAsync(other, provider, account));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("You are not among those who have access", refused.Text);
        Assert.Equal(0, await Site.QueryAsync<long>($"select count(*) from ContactIndex where Email = '{account}@company.example'"));
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task The_private_key_is_stored_sealed_and_our_metadata_is_signed_when_that_is_wanted()
    {
        var provider = await AddProviderAsync(form => form.Tick("Sign our metadata"));
        using var visitor = Visitor();
        var metadata = await visitor.OpenAsync($"/account/sso/{provider}/metadata");

        Assert.Equal("application/samlmetadata+xml", metadata.ContentHeaders.ContentType!.MediaType);
        Assert.Contains("SignatureValue", metadata.Html);
        Assert.DoesNotContain("PRIVATE KEY", metadata.Html);
        Assert.Equal(0, await Site.QueryAsync<long>("select count(*) from Document where Content like '%PRIVATE KEY%'"));

        using var admin = await LoginAsync(Cast.Admin);
        var page = await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider);
        Assert.DoesNotContain("PRIVATE KEY", page.Html);

        // A new pair is another one.
        await page.Form("Save").Tick("Make a new key pair when saving").SendAsync();
        Assert.NotEqual(metadata.Html[^2000..], (await visitor.OpenAsync($"/account/sso/{provider}/metadata")).Html[^2000..]);
    }

    private static async Task AddListAsync(Visitor admin, string name)
    {
        var page = await (await admin.OpenAsync("/admin/contact-lists/create")).Form("Add").Fill("Name", name).SendAsync();
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }
}
