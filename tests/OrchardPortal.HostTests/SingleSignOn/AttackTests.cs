using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>Tries to get in by an OpenID Connect provider without being who one says (security.md, row SSO).</summary>
public sealed class AttackTests(SsoSqliteSite fixture) : SsoTest(fixture), IClassFixture<SsoSqliteSite>, IDisposable
{
    private const string ClientId = "our-client";

    private readonly FakeProvider _provider = new() { User = new { sub = "subject-1" } };

    public void Dispose() => _provider.Dispose();

    public static TheoryData<string> BadTokens =>
    [
        "none", "none with a signature", "public key as secret", "another key", "key in its header", "tampered", "another audience", "no audience", "several audiences",
        "another issuer", "expired", "no end", "no nonce", "another nonce", "no subject", "not a token", "nothing",
    ];

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task A_token_that_is_not_what_it_must_be_lets_nobody_in(string how)
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Bad(how, nonce);

        using var attacker = Visitor();
        ShouldBeOut(await BeginAsync(attacker, id, "?returnUrl=/tickets"), HttpStatusCode.BadRequest);

        Assert.Equal("/account/login", (await attacker.GetAsync("/tickets")).Address.AbsolutePath);
    }

    [Fact]
    public async Task The_same_token_without_a_fault_lets_in()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));

        using var customer = Visitor();
        await InAsync(await BeginAsync(customer, id, "?returnUrl=/tickets"));
        Assert.True(_provider.ProvedSameBrowser);
    }

    [Fact]
    public async Task An_answer_counts_only_in_the_browser_that_asked_and_only_once()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        using var victim = Visitor();
        using var attacker = Visitor();
        var callback = await CallbackAsync(attacker, id);

        ShouldBeOut(await victim.GetAsync(callback), HttpStatusCode.BadRequest);
        ShouldBeOut(await victim.GetAsync(callback.Split("&state=")[0]), HttpStatusCode.BadRequest);
        ShouldBeOut(await attacker.GetAsync(callback.Replace("state=", "state=x")), HttpStatusCode.BadRequest);

        await InAsync(await attacker.GetAsync(callback));
        ShouldBeOut(await attacker.GetAsync(callback), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_code_that_was_used_does_not_log_in_even_with_the_cookies_of_before()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        using var visitor = Visitor();
        var callback = await CallbackAsync(visitor, id);
        using var thief = visitor.At(Site);
        await InAsync(await visitor.GetAsync(callback));

        ShouldBeOut(await thief.GetAsync(callback), HttpStatusCode.BadGateway);
    }

    [Fact]
    public async Task An_answer_of_one_provider_does_not_count_for_another()
    {
        var first = await AddAsync();
        var second = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        using var visitor = Visitor();

        var callback = (await CallbackAsync(visitor, first)).Replace($"/{first}/", $"/{second}/");

        ShouldBeOut(await visitor.GetAsync(callback), HttpStatusCode.BadRequest);
        ShouldBeOut(await visitor.GetAsync(callback + "&iss=https%3A%2F%2Fother.example"), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("http:evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site_after_logging_in(string returnUrl)
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        using var customer = Visitor();

        var page = await InAsync(await BeginAsync(customer, id, "?returnUrl=" + Uri.EscapeDataString(returnUrl)));

        Assert.Equal(Site.Address.Authority, page.Address.Authority);
    }

    [Fact]
    [Trait("Requirement", "87")]
    public async Task An_address_that_the_provider_does_not_vouch_for_opens_nobodys_account()
    {
        var id = await AddAsync();
        foreach (var verified in (object?[])[null, false, "false", 0, "no"])
        {
            _provider.IdToken = nonce => Sign(Claims(nonce, Cast.Ana.Email, verified));
            using var attacker = Visitor();
            var page = await BeginAsync(attacker, id);
            ShouldBeOut(page, HttpStatusCode.Forbidden);
            Assert.Contains("not confirmed", page.Text);
        }

        // Nor does one whom the provider told another address before.
        Assert.Equal(0, await CountAsync("UserByLoginInfoIndex", "LoginProvider", id));
    }

    [Fact]
    public async Task An_account_of_the_staff_is_opened_only_by_a_provider_that_may()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce, Cast.Agent.Email, true));
        ShouldBeOut(await BeginAsync(Visitor(), id), HttpStatusCode.Forbidden);

        using var admin = await LoginAsync(Cast.Admin);
        await ChangeAsync(admin, id, form => form.Tick("Staff may log in by it, too"));

        Assert.Equal(HttpStatusCode.OK, (await BeginAsync(Visitor(), id, "?returnUrl=/admin")).Status);
        await ChangeAsync(admin, id, form => form.Tick("Staff may log in by it, too", false));
        ShouldBeOut(await BeginAsync(Visitor(), id), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_signed_up_with_anothers_address_is_out_when_its_owner_comes()
    {
        var email = NewName("owner") + "@example.com";
        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync("/admin/Users/Create")).Form("Create")
            .Fill("User name", NewName("early")).Fill("Email", email).Fill("Password", Account.Password).Tick("The account is enabled").SendAsync();
        var early = new Account(email, "early");
        using var before = await Browsing.Visitor.LoginAsync(Site, early);

        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce, email, true));
        await InAsync(await BeginAsync(Visitor(), id));

        Assert.Equal("/account/login", (await before.GetAsync("/tickets")).Address.AbsolutePath);
        var again = await (await Visitor().OpenAsync("/account/login")).Form("Log in").Fill("E-mail address or user name", email).Fill("Password", Account.Password).SendAsync();
        Assert.Equal("/account/login", again.Address.AbsolutePath);
    }

    [Fact]
    [Trait("Requirement", "11")]
    public async Task A_domain_without_single_sign_on_lets_nobody_in_by_it()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        using var visitor = Visitor();
        var callback = await CallbackAsync(visitor, id);
        using var admin = await LoginAsync(Cast.Admin);
        await SwitchAsync(false);
        try
        {
            ShouldBeOut(await visitor.GetAsync(callback), HttpStatusCode.NotFound);
            ShouldBeOut(await BeginAsync(visitor, id), HttpStatusCode.NotFound);
            Assert.DoesNotContain("/account/sso/", (await visitor.OpenAsync("/account/login")).Html);
        }
        finally
        {
            await SwitchAsync(true);
        }

        // Or one that offers others only.
        var other = await AddAsync();
        var general = await admin.OpenAsync("/admin/PrivateContent/Index?tab=general");
        await general.Form("Save").Set("DomainSettings.AllowedProviders", other).SendAsync();
        ShouldBeOut(await BeginAsync(visitor, id), HttpStatusCode.NotFound);
        await InAsync(await BeginAsync(visitor, other));
        await (await admin.OpenAsync("/admin/PrivateContent/Index?tab=general")).Form("Save").Remove("DomainSettings.AllowedProviders").SendAsync();

        async Task SwitchAsync(bool on) => await (await admin.OpenAsync("/admin/PrivateContent/Index?tab=general")).Form("Save").Tick("Customers log in with an account that they have elsewhere", on).SendAsync();
    }

    [Fact]
    public async Task The_session_after_a_login_is_another_than_before()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        using var attacker = await LoginAsync(Cast.Mario);
        using var victim = attacker.At(Site);
        var planted = Session(victim);

        await InAsync(await BeginAsync(victim, id, "?returnUrl=/tickets"));

        Assert.NotEqual(planted, Session(victim));
        // Whoever planted it sees their own tickets still, and nobody else's.
        Assert.NotEqual(await TextAsync(attacker), await TextAsync(victim));
    }

    [Fact]
    public async Task User_info_of_somebody_else_is_refused()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        _provider.User = new { sub = "subject-2", email = Cast.Ana.Email, email_verified = true };

        ShouldBeOut(await BeginAsync(Visitor(), id), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_provider_that_calls_itself_something_else_is_not_believed()
    {
        _provider.CallsItself = "https://accounts.google.com";
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));

        ShouldBeOut(await BeginAsync(Visitor(), id), HttpStatusCode.BadGateway);
    }

    [Fact]
    public async Task A_provider_that_is_switched_off_lets_nobody_in_who_had_begun()
    {
        var id = await AddAsync();
        _provider.IdToken = nonce => Sign(Claims(nonce));
        using var visitor = Visitor();
        var callback = await CallbackAsync(visitor, id);
        using var admin = await LoginAsync(Cast.Admin);
        await ChangeAsync(admin, id, form => form.Tick("Enabled", false));

        ShouldBeOut(await visitor.GetAsync(callback), HttpStatusCode.NotFound);
        ShouldBeOut(await BeginAsync(visitor, id), HttpStatusCode.NotFound);
        // Only staff may test it.
        ShouldBeOut(await BeginAsync(visitor, id, "?test=true"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_secret_is_never_shown_again_and_is_not_readable_in_the_database()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var editor = await AddProviderAsync(admin, "openid", form => form.Fill("Issuer", _provider.Issuer).Fill("Client ID", ClientId).Fill("Client secret", "Very-Secret-4711"));

        Assert.DoesNotContain("Very-Secret-4711", editor.Html);
        Assert.Equal(0, await Site.QueryAsync<long>("select count(*) from \"Document\" where \"Content\" like '%Very-Secret-4711%'"));
    }

    private async Task<string> AddAsync()
    {
        using var admin = await LoginAsync(Cast.Admin);
        return IdOf(await AddProviderAsync(admin, "openid", form => form.Fill("Issuer", _provider.Issuer).Fill("Client ID", ClientId).Fill("Client secret", "secret").Tick("Enabled")));
    }

    /// <summary>Goes to the provider and stops before coming back.</summary>
    private static async Task<string> CallbackAsync(Visitor visitor, string id)
    {
        var begun = await visitor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, $"/account/sso/{id}?returnUrl=/tickets"));
        return (await visitor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, begun.Redirect))).Redirect!.PathAndQuery;
    }

    private static string Session(Visitor visitor) => string.Join(';', visitor.Cookies.GetCookies(visitor.Home).Where(cookie => cookie.Name.Contains("auth")).Select(cookie => cookie.Value));

    private static async Task<string> TextAsync(Visitor visitor) => (await visitor.OpenAsync("/tickets")).Text;

    private string Sign(IDictionary<string, object> claims) => Tokens.Sign(claims, _provider.SigningKey, SecurityAlgorithms.RsaSha256);

    private Dictionary<string, object> Claims(string nonce, string? email = null, object? verified = null)
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = _provider.Issuer, ["aud"] = ClientId, ["sub"] = "subject-1", ["nonce"] = nonce, ["iat"] = Tokens.InMinutes(0), ["exp"] = Tokens.InMinutes(5),
            ["email"] = email ?? "attack.tests@example.com",
        };
        if (email is null || verified is not null)
        {
            claims["email_verified"] = verified ?? true;
        }

        return claims;
    }

    private string Bad(string how, string nonce)
    {
        var claims = Claims(nonce, Cast.Ana.Email, true);
        switch (how)
        {
            case "none": return Tokens.Unsigned(claims);
            case "none with a signature": return Tokens.Unsigned(claims, "nOnE", Sign(claims).Split('.')[2]);
            case "public key as secret":
                return Tokens.Sign(claims, new SymmetricSecurityKey(Encoding.ASCII.GetBytes(_provider.Key.ExportSubjectPublicKeyInfoPem())) { KeyId = "one" }, SecurityAlgorithms.HmacSha256);
            case "another key": return Tokens.Sign(claims, new RsaSecurityKey(RSA.Create(2048)) { KeyId = "one" }, SecurityAlgorithms.RsaSha256);
            case "key in its header": return Tokens.WithItsOwnKey(claims);
            case "tampered": return Tokens.Tamper(Sign(Claims(nonce)), "email", Cast.Ana.Email);
            case "not a token": return "not.a.token";
            case "nothing": return "";
            case "another audience": claims["aud"] = "another-client"; break;
            case "no audience": claims.Remove("aud"); break;
            case "several audiences": claims["aud"] = new[] { ClientId, "another-client" }; claims["azp"] = "another-client"; break;
            case "another issuer": claims["iss"] = "https://accounts.google.com"; break;
            case "expired": claims["iat"] = Tokens.InMinutes(-20); claims["exp"] = Tokens.InMinutes(-10); break;
            case "no end": claims.Remove("exp"); break;
            case "no nonce": claims.Remove("nonce"); break;
            case "another nonce": claims["nonce"] = "another"; break;
            case "no subject": claims.Remove("sub"); break;
            default: throw new ArgumentException(how, nameof(how));
        }

        return Sign(claims);
    }
}
