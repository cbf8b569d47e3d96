using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>What tests with a SAML identity provider do again and again.</summary>
public abstract partial class SamlTest(SamlSite site) : SiteTest(site)
{
    private static int _names;

    /// <summary>The provider's name for itself, and its address.</summary>
    protected string Issuer => site.Issuer;

    protected static string NewName() => $"saml{Environment.ProcessId}x{Interlocked.Increment(ref _names)}";

    /// <summary>Adds a provider as an administrator does, from its metadata, and introduces the site to it.</summary>
    /// <param name="change">Further fields of the form.</param>
    /// <param name="settings">How the provider answers.</param>
    /// <returns>The provider's identifier at the site.</returns>
    protected async Task<string> AddProviderAsync(Func<PageForm, PageForm>? change = null, params (string Name, object Value)[] settings)
    {
        var name = NewName();
        using var admin = await LoginAsync(Cast.Admin);
        var form = (await admin.OpenAsync("/admin/SingleSignOn/Create/saml")).Form("Save")
            .Fill("Label", name).Tick("Enabled").Fill("Address of the provider's metadata", site.Issuer + "/metadata");
        var page = await (change?.Invoke(form) ?? form).SendAsync();
        Assert.Equal($"/admin/SingleSignOn/Edit/{name}", page.Path);
        await IntroduceAsync(admin, name, settings);

        return name;
    }

    /// <summary>Gives our metadata to the provider.</summary>
    protected async Task IntroduceAsync(Visitor visitor, string name, params (string Name, object Value)[] settings)
    {
        var metadata = (await visitor.OpenAsync($"/account/sso/{name}/metadata")).Html;
        using var certificate = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(Certificate().Match(metadata).Groups[1].Value));
        var known = new Dictionary<string, object>
        {
            ["audience"] = Entity().Match(metadata).Groups[1].Value,
            ["assertionUrl"] = AssertionUrl().Match(metadata).Groups[1].Value,
            ["logoutUrl"] = LogoutUrl().Match(metadata).Groups[1].Value,
            ["logoutCert"] = certificate.ExportCertificatePem(),
        };

        foreach (var (key, value) in settings)
        {
            known[key] = value is Func<X509Certificate2, string> of ? of(certificate) : value;
        }

        await site.KnowAsync(known);
    }

    /// <summary>An account at the provider, with an address that nobody else has.</summary>
    protected async Task<string> AddAccountAsync(object? attributes = null, string? subject = null)
    {
        var name = NewName();
        await site.AddAccountAsync(name, subject ?? "subject-" + name, attributes ?? new { email = name + "@company.example", displayName = "Olga " + name, groups = new[] { "staff", "buyers" } });

        return name;
    }

    /// <summary>From the login page to the provider's, and back to its answer, which is not sent yet.</summary>
    protected static async Task<Page> AnswerAsync(Visitor visitor, string provider, string account, string start = "/account/login")
    {
        var login = await visitor.OpenAsync(start);
        var page = await login.FollowAsync("Log in with " + provider);

        // The provider wants a form: without scripts, a button sends it.
        if (page.HasButton("Continue"))
        {
            page = await PostAsync(page);
        }

        return await AtProviderAsync(page, account);
    }

    protected static async Task<Page> AtProviderAsync(Page page, string account)
    {
        if (page.HasButton("Log in") && page.Title == "Test provider")
        {
            var form = page.Form("Log in").Fill("Account", account);
            page = await form.SendAsync(new Uri(page.Address, "/login").AbsoluteUri);
        }

        Assert.True(page.Document.QuerySelector("input[name=SAMLResponse]") is not null, page.ToString());

        return page;
    }

    /// <summary>Sends the provider's answer, and agrees to how data is used where that is asked.</summary>
    protected static async Task<Page> EnterAsync(Page answer)
    {
        var page = await PostAsync(answer);

        return page.Address.AbsolutePath == "/account/consent" ? await page.Form("Continue").Set("Consent", "true").SendAsync() : page;
    }

    /// <summary>Sends the page's only form, as its script does.</summary>
    protected static Task<Page> PostAsync(Page page, Func<string, string>? changeAnswer = null) => PostAsync(page.Visitor, page, changeAnswer);

    /// <summary>The same from another browser.</summary>
    protected static async Task<Page> PostAsync(Visitor visitor, Page page, Func<string, string>? changeAnswer = null)
    {
        var form = page.Document.QuerySelector("input[name^=SAML]")!.Closest("form") as IHtmlFormElement;
        var fields = form!.Elements.OfType<IHtmlInputElement>().Where(input => input.Name is { Length: > 0 })
            .Select(input => KeyValuePair.Create(input.Name!, input.Name == "SAMLResponse" && changeAnswer is not null ? changeAnswer(input.Value) : input.Value));
        using var request = new HttpRequestMessage(HttpMethod.Post, Target(visitor, new Uri(page.Address, form.GetAttribute("action")!))) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Referrer = page.Address;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        return await visitor.SendAsync(request);
    }

    // Whoever visits another node of the site reaches it by that node's address.
    private static Uri Target(Visitor visitor, Uri action) =>
        action.AbsolutePath.StartsWith("/account/", StringComparison.Ordinal) ? new Uri(visitor.Home, action.PathAndQuery) : action;

    [GeneratedRegex("<ds:X509Certificate>([^<]+)<")]
    private static partial Regex Certificate();

    [GeneratedRegex("entityID=\"([^\"]+)\"")]
    private static partial Regex Entity();

    [GeneratedRegex("<md:AssertionConsumerService [^>]*Location=\"([^\"]+)\"")]
    private static partial Regex AssertionUrl();

    [GeneratedRegex("<md:SingleLogoutService [^>]*Location=\"([^\"]+)\"")]
    private static partial Regex LogoutUrl();
}
