using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>Logging in by a SAML identity provider, with a real one.</summary>
[Trait("Requirement", "25")]
public sealed class SamlLoginTests(SamlSqliteSite site) : SamlTest(site), IClassFixture<SamlSqliteSite>
{
    private static readonly Func<X509Certificate2, string> _certificate = certificate => certificate.ExportCertificatePem();

    private static readonly Func<X509Certificate2, string> _publicKey = certificate => certificate.GetRSAPublicKey()!.ExportSubjectPublicKeyInfoPem();

    [NodeFact(SamlSite.ServerName)]
    [Trait("Requirement", "24")]
    public async Task A_customer_logs_in_with_the_account_of_their_company_and_lands_where_they_wanted_to_go()
    {
        var provider = await AddProviderAsync();
        var account = await AddAccountAsync();
        using var visitor = Visitor();

        var answer = await AnswerAsync(visitor, provider, account, start: "/tickets?status=closed");
        var page = await EnterAsync(answer);
        Assert.Equal("/tickets?status=closed", page.Path);

        // What the provider told is what the site knows of them.
        Assert.Equal(1, await Site.QueryAsync<long>($"select count(*) from ContactIndex where Email = '{account}@company.example'"));

        // The second time the provider asks nothing, and it is the same account.
        using var again = Visitor();
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(again, provider, account))).Path);
        Assert.Equal(1, await Site.QueryAsync<long>($"select count(*) from ContactIndex where Email = '{account}@company.example'"));
    }

    [NodeTheory(SamlSite.ServerName)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Requests_are_signed_by_either_binding_and_the_provider_verifies_it(bool posts)
    {
        var provider = await AddProviderAsync(null, ("signingCert", _certificate));
        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider)).Form("Save");
        await form.Tick("Send requests to log in as a form (HTTP-POST), not in the address (HTTP-Redirect)", posts).SendAsync();
        using var visitor = Visitor();

        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(visitor, provider, await AddAccountAsync()))).Path);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task A_page_that_posts_a_request_may_post_to_the_provider_and_runs_no_inline_script()
    {
        var provider = await AddProviderAsync();
        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider)).Form("Save")
            .Tick("Send requests to log in as a form (HTTP-POST), not in the address (HTTP-Redirect)").SendAsync();
        using var visitor = Visitor();
        var page = await visitor.OpenAsync("/account/sso/" + provider);

        Assert.Contains("form-action http://127.0.0.1:", page.Header("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", page.Header("Content-Security-Policy"));
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
    }

    [NodeTheory(SamlSite.ServerName)]
    [InlineData("http://www.w3.org/2009/xmlenc11#aes256-gcm", true)]
    [InlineData("http://www.w3.org/2009/xmlenc11#aes128-gcm", false)]
    public async Task Assertions_may_be_signed_and_encrypted(string algorithm, bool signResponse)
    {
        var provider = await AddProviderAsync(
            null, ("encryptionCert", _certificate), ("encryptionPublicKey", _publicKey), ("encryptionAlgorithm", algorithm), ("signResponse", signResponse), ("signAssertion", !signResponse));
        using var visitor = Visitor();
        var answer = await AnswerAsync(visitor, provider, await AddAccountAsync());

        Assert.Contains("EncryptedAssertion", Encoding.UTF8.GetString(Convert.FromBase64String(answer.Document.QuerySelector("input[name=SAMLResponse]")!.GetAttribute("value")!)));
        Assert.Equal("/tickets", (await EnterAsync(answer)).Path);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task An_assertion_that_nobody_signed_lets_nobody_in()
    {
        Site.Log.Expect("Neither the assertion nor the response is signed");
        var provider = await AddProviderAsync(null, ("signAssertion", false));
        using var visitor = Visitor();

        await AssertRefusedAsync(await PostAsync(await AnswerAsync(visitor, provider, await AddAccountAsync())), HttpStatusCode.BadRequest);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task A_changed_answer_lets_nobody_in()
    {
        Site.Log.Expect("The signature was made by none of the provider's certificates");
        var provider = await AddProviderAsync();
        var account = await AddAccountAsync();
        using var visitor = Visitor();
        var answer = await AnswerAsync(visitor, provider, account);

        await AssertRefusedAsync(await PostAsync(answer, text => Change(text, account + "@company.example", "buyer@cafecentral.example")), HttpStatusCode.BadRequest);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task An_answer_counts_once_and_only_in_the_browser_that_asked()
    {
        var provider = await AddProviderAsync();
        using var visitor = Visitor();
        var answer = await AnswerAsync(visitor, provider, await AddAccountAsync());

        using var other = Visitor();
        await AssertRefusedAsync(await PostAsync(other, answer), HttpStatusCode.BadRequest);
        Assert.Equal("/tickets", (await EnterAsync(answer)).Path);

        var cookies = visitor.At(Site);
        await AssertRefusedAsync(await PostAsync(cookies, answer), HttpStatusCode.BadRequest, loggedIn: true);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task The_provider_begins_a_login_only_where_that_is_allowed_and_its_answer_counts_once()
    {
        var provider = await AddProviderAsync(null, ("relayState", "/tickets?status=open"));
        var account = await AddAccountAsync();
        using var visitor = Visitor();
        var answer = await AtProviderAsync(await visitor.GetAsync(site.Issuer + "/sso"), account);
        await AssertRefusedAsync(await PostAsync(answer), HttpStatusCode.BadRequest);

        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider)).Form("Save").Tick("Let logins begin at the provider (from its own start page)").SendAsync();
        Assert.Equal("/tickets?status=open", (await EnterAsync(answer)).Path);

        using var thief = Visitor();
        await AssertRefusedAsync(await PostAsync(thief, answer), HttpStatusCode.BadRequest);
    }

    [NodeTheory(SamlSite.ServerName)]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task The_provider_s_relay_state_leads_nowhere_else(string relayState)
    {
        var provider = await AddProviderAsync(form => form.Tick("Let logins begin at the provider (from its own start page)"), ("relayState", relayState));
        using var visitor = Visitor();
        var answer = await AtProviderAsync(await visitor.GetAsync(site.Issuer + "/sso"), await AddAccountAsync());

        Assert.Equal("/tickets", (await EnterAsync(answer)).Path);
        Assert.NotEmpty(provider);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task Somebody_without_a_lasting_name_is_refused_until_an_attribute_tells_people_apart()
    {
        Site.Log.Expect("transient name ID");
        var provider = await AddProviderAsync();
        var account = NewName();
        await site.AddAccountAsync(account, "changes", new { email = account + "@company.example", employee = "4711" + account }, "urn:oasis:names:tc:SAML:2.0:nameid-format:transient");
        using var visitor = Visitor();
        await AssertRefusedAsync(await PostAsync(await AnswerAsync(visitor, provider, account)), HttpStatusCode.BadGateway);

        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider)).Form("Save").Fill("Attribute that tells people apart", "employee").SendAsync();
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(visitor, provider, account))).Path);
    }

    private static string Change(string answer, string from, string to) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Convert.FromBase64String(answer)).Replace(from, to, StringComparison.Ordinal)));

    private static async Task AssertRefusedAsync(Page page, HttpStatusCode status, bool loggedIn = false)
    {
        Assert.Equal(status, page.Status);
        Assert.Equal("You are not logged in", page.Heading);

        if (!loggedIn)
        {
            Assert.Equal("/account/login", (await page.Visitor.OpenAsync("/tickets")).Address.AbsolutePath);
        }
    }
}
