using System.Net;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>Single logout by SAML, begun here and begun at the provider.</summary>
[Trait("Requirement", "25")]
public sealed class SamlLogoutTests(SamlSqliteSite site) : SamlTest(site), IClassFixture<SamlSqliteSite>
{
    private const string Post = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
    private const string Redirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
    private const string PostsLogout = "Send messages about logging out as a form (HTTP-POST)";

    [NodeTheory(SamlSite.ServerName)]
    [InlineData(Redirect, false)]
    [InlineData(Post, true)]
    public async Task Who_logs_out_at_the_provider_is_logged_out_here_too(string binding, bool posts)
    {
        var provider = await AddProviderAsync(null, ("logoutBinding", binding));
        await StoreBindingAsync(provider, posts);
        using var visitor = Visitor();
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(visitor, provider, await AddAccountAsync()))).Path);
        using var copy = visitor.At(Site);
        var before = await site.SessionsAsync();

        // The provider sends its request, we end the session and answer, and the provider ends its own.
        var page = await visitor.GetAsync(site.Issuer + "/slo");
        while (page.Document.QuerySelector("input[name^=SAML]") is not null)
        {
            page = await PostAsync(page);
        }

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(site.Issuer, page.Address.GetLeftPart(UriPartial.Authority));
        Assert.Equal(before - 1, await site.SessionsAsync());
        Assert.Equal("/account/login", (await visitor.OpenAsync("/tickets")).Address.AbsolutePath);
        Assert.Equal("/account/login", (await copy.OpenAsync("/tickets")).Address.AbsolutePath);
    }

    [NodeTheory(SamlSite.ServerName)]
    [InlineData(Redirect, false)]
    [InlineData(Post, true)]
    public async Task Who_logs_out_here_is_logged_out_at_the_provider_too(string binding, bool posts)
    {
        var provider = await AddProviderAsync(null, ("logoutBinding", binding));
        await StoreBindingAsync(provider, posts);
        using var visitor = Visitor();
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(visitor, provider, await AddAccountAsync()))).Path);
        var before = await site.SessionsAsync();

        var page = await (await (await visitor.OpenAsync("/tickets")).FollowAsync("Log out")).Form("Log out").SendAsync();
        Assert.Equal($"/account/sso/{provider}/logged-out", page.Path);
        Assert.Equal("/account/login", (await visitor.OpenAsync("/tickets")).Address.AbsolutePath);

        page = await visitor.GetAsync(page.Document.QuerySelectorAll("main a").First(link => link.TextContent.Contains(provider, StringComparison.Ordinal)).GetAttribute("href")!);
        while (page.Document.QuerySelector("input[name^=SAML]") is not null)
        {
            page = await PostAsync(page);
        }

        // The provider has answered, and its answer leads home.
        Assert.Equal(before - 1, await site.SessionsAsync());
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(Site.Address.Authority, page.Address.Authority);
        Assert.Equal("/", page.Path);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task Only_the_session_that_ended_at_the_provider_ends_here_whatever_tells_people_apart()
    {
        var provider = await AddProviderAsync(form => form.Fill("Attribute that tells people apart", "employee"));
        var account = NewName();
        await site.AddAccountAsync(account, account, new { email = account + "@company.example", employee = "4711" + account });
        using var desk = Visitor();
        using var phone = Visitor();
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(desk, provider, account))).Path);
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(phone, provider, account))).Path);

        var page = await desk.GetAsync(site.Issuer + "/slo");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/account/login", (await desk.OpenAsync("/tickets")).Address.AbsolutePath);
        Assert.Equal("/tickets", (await phone.OpenAsync("/tickets")).Path);
    }

    [NodeFact(SamlSite.ServerName)]
    public async Task Nobody_is_logged_out_by_a_message_that_the_provider_did_not_sign()
    {
        Site.Log.Expect("about logging out was refused");
        var provider = await AddProviderAsync();
        using var visitor = Visitor();
        Assert.Equal("/tickets", (await EnterAsync(await AnswerAsync(visitor, provider, await AddAccountAsync()))).Path);

        var forged = (await visitor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, site.Issuer + "/slo"))).Headers.Location!.OriginalString;

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync(forged[..forged.IndexOf("&SigAlg", StringComparison.Ordinal)])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync(forged.Replace("RelayState=", "RelayState=x", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync($"/account/sso/{provider}/logout?SAMLRequest=nonsense")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/sso/nobody/logout?SAMLRequest=nonsense")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/account/sso/{provider}/logout-form?session=forged")).Status);
        Assert.Equal("/tickets", (await visitor.OpenAsync("/tickets")).Path);
    }

    // The metadata names both ways; which is taken is for the administrator to say.
    private async Task StoreBindingAsync(string provider, bool posts)
    {
        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync("/admin/SingleSignOn/Edit/" + provider)).Form("Save").Tick(PostsLogout, posts).SendAsync();
    }
}
