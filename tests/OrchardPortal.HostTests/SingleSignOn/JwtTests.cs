using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>An application hands its users over with a signed token, and others try to (requirement 25; security.md, row SSO).</summary>
public abstract class JwtTests(SsoSite fixture) : SsoTest(fixture)
{
    private const string Issuer = "https://app.example.com";
    private const string Audience = "https://help.example.com";
    private const string Secret = "a-secret-of-the-test-that-is-long-enough";

    private static readonly RSA _rsa = RSA.Create(2048);
    private static readonly ECDsa _ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [DatabaseFact]
    [Trait("Requirement", "24")]
    [Trait("Requirement", "25")]
    public async Task A_user_of_the_companys_application_is_handed_over_with_each_kind_of_signature()
    {
        foreach (var algorithm in (string[])["HS256", "RS256", "ES256"])
        {
            var id = await AddAsync(algorithm);
            var email = NewName() + "@example.com";

            using var byQuery = Visitor();
            var page = await InAsync(await HandOverAsync(byQuery, id, Sign(algorithm, Claims(email)), "&returnUrl=/tickets/new"));
            Assert.Equal("/tickets/new", page.Path);

            using var byForm = Visitor();
            var posted = await byForm.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/account/sso/{id}/jwt")
            {
                Content = new FormUrlEncodedContent([new("token", Sign(algorithm, Claims(email))), new("returnUrl", "/tickets")]),
            });
            Assert.Equal("/tickets", (await InAsync(posted)).Path);

            Assert.Equal(1, await CountAsync("ContactIndex", "Email", email));
            Assert.Equal(1, await CountAsync("UserIndex", "NormalizedEmail", email.ToUpperInvariant()));
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "26")]
    public async Task Where_only_single_sign_on_lets_in_a_user_handed_over_comes_in_all_or_those_on_lists()
    {
        const string Screen = "/admin/PrivateContent/Index?tab=access";
        var id = await AddAsync("HS256");
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var user = Visitor();
        var email = NewName() + "@example.com";
        await InAsync(await HandOverAsync(user, id, Sign("HS256", Claims(email)), "&returnUrl=/tickets"));

        await (await admin.OpenAsync(Screen)).Form("Save").Choose("Open to", "Everybody who comes by single sign-on").SendAsync();
        Assert.Equal("/tickets", (await user.OpenAsync("/tickets")).Address.AbsolutePath);
        Assert.Equal("/account/denied", (await ana.GetAsync("/tickets")).Address.AbsolutePath);
        using var another = Visitor();
        Assert.Equal("/tickets", (await InAsync(await HandOverAsync(another, id, Sign("HS256", Claims(NewName() + "@example.com")), "&returnUrl=/tickets"))).Path);

        var (listId, list) = await AddListAsync(admin);
        await (await admin.OpenAsync(Screen)).Form("Save").Choose("Open to", "Contacts on chosen lists who come by single sign-on").Tick(list).SendAsync();
        Assert.Equal("/account/denied", (await user.GetAsync("/tickets")).Address.AbsolutePath);
        await (await admin.OpenAsync($"/admin/contact-lists/{listId}?q={email}")).Form("Add").SendAsync();
        Assert.Equal("/tickets", (await user.OpenAsync("/tickets")).Address.AbsolutePath);
        Assert.Equal("/account/denied", (await another.GetAsync("/tickets")).Address.AbsolutePath);

        await (await admin.OpenAsync(Screen)).Form("Save").Choose("Open to", "Everybody with an account").SendAsync();
    }

    [DatabaseFact]
    public async Task A_token_counts_once_even_when_it_comes_many_times_at_the_same_moment()
    {
        var id = await AddAsync("HS256");
        var token = Sign("HS256", Claims(NewName() + "@example.com"));

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var visitor = Visitor();
            return await visitor.GetAsync($"/account/sso/{id}/jwt?token={token}");
        }));

        Assert.Single(pages, page => page.Address.AbsolutePath == "/account/consent");
        Assert.Equal(5, pages.Count(page => page.Status == HttpStatusCode.BadRequest));
        ShouldBeOut(await HandOverAsync(Visitor(), id, token), HttpStatusCode.BadRequest);
    }

    [DatabaseFact]
    public async Task A_token_that_is_not_what_it_must_be_lets_nobody_in()
    {
        var hs = await AddAsync("HS256");
        var rs = await AddAsync("RS256");
        var es = await AddAsync("ES256");
        var claims = Claims(Cast.Ana.Email);
        var pem = _rsa.ExportSubjectPublicKeyInfoPem();
        (string How, string Id, string Token)[] attacks =
        [
            ("none", hs, Tokens.Unsigned(claims)),
            ("none, RS256", rs, Tokens.Unsigned(claims, "none")),
            ("none, with a signature", rs, Tokens.Unsigned(claims, "None", Sign("RS256", claims).Split('.')[2])),
            ("the public key as a secret", rs, Tokens.Sign(claims, new SymmetricSecurityKey(Encoding.UTF8.GetBytes(pem)), "HS256")),
            ("the public key as a secret, without its end", rs, Tokens.Sign(claims, new SymmetricSecurityKey(Encoding.UTF8.GetBytes(pem.Trim() + "\n")), "HS256")),
            ("the public key's bytes as a secret", rs, Tokens.Sign(claims, new SymmetricSecurityKey(_rsa.ExportSubjectPublicKeyInfo()), "HS256")),
            ("RS256 for HS256", hs, Sign("RS256", claims)),
            ("RS256 for ES256", es, Sign("RS256", claims)),
            ("HS512 for HS256", hs, Tokens.Sign(claims, new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret + Secret)), "HS512")),
            ("another secret", hs, Tokens.Sign(claims, new SymmetricSecurityKey(Encoding.UTF8.GetBytes("another-secret-of-the-test-that-is-long-enough")), "HS256")),
            ("a key of its own", rs, Tokens.WithItsOwnKey(claims)),
            ("tampered", hs, Tokens.Tamper(Sign("HS256", Claims("somebody@example.com")), "email", Cast.Ana.Email)),
            ("another audience", hs, Sign("HS256", claims, ("aud", "https://other.example.com"))),
            ("no audience", hs, Sign("HS256", claims, ("aud", null))),
            ("another issuer", hs, Sign("HS256", claims, ("iss", "https://other.example.com"))),
            ("no issuer", hs, Sign("HS256", claims, ("iss", null))),
            ("expired", hs, Sign("HS256", claims, ("exp", Tokens.InMinutes(-5)))),
            ("no end", hs, Sign("HS256", claims, ("exp", null))),
            ("too long a life", hs, Sign("HS256", claims, ("exp", Tokens.InMinutes(60)))),
            ("not yet", hs, Sign("HS256", claims, ("nbf", Tokens.InMinutes(8)))),
            ("no id", hs, Sign("HS256", claims, ("jti", null))),
            ("empty id", hs, Sign("HS256", claims, ("jti", ""))),
            ("no subject", hs, Sign("HS256", claims, ("sub", null))),
            ("nothing", hs, ""),
            ("nonsense", hs, "a.b.c"),
            ("of another provider's key", es, Sign("HS256", claims)),
        ];

        var letIn = new List<string>();
        foreach (var (how, id, token) in attacks)
        {
            using var attacker = Visitor();
            var page = await HandOverAsync(attacker, id, token);
            if (page.Status != HttpStatusCode.BadRequest || page.Heading != "You are not logged in" || (await attacker.GetAsync("/tickets")).Address.AbsolutePath != "/account/login")
            {
                letIn.Add(how);
            }
        }

        Assert.True(letIn.Count == 0, string.Join(", ", letIn));
    }

    [DatabaseFact]
    public async Task Nobody_is_sent_to_another_site_with_a_good_token()
    {
        var id = await AddAsync("HS256");
        foreach (var returnUrl in (string[])["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
        {
            var page = await InAsync(await HandOverAsync(Visitor(), id, Sign("HS256", Claims("jwt.redirect@example.com")), "&returnUrl=" + Uri.EscapeDataString(returnUrl)));
            Assert.Equal(Site.Address.Authority, page.Address.Authority);
        }
    }

    [DatabaseFact]
    public async Task The_administrator_can_try_a_token_which_is_not_used_up_by_it()
    {
        var id = await AddAsync("HS256");
        using var admin = await LoginAsync(Cast.Admin);
        var token = Sign("HS256", Claims("jwt.test@example.com"));

        var good = await (await admin.OpenAsync($"/admin/SingleSignOn/Edit/{id}")).Form("Test the token").Fill("Try a token", token).SendAsync();
        Assert.Contains("A customer would be logged in", good.Text);
        Assert.Contains("jwt.test@example.com", good.Text);
        Assert.Equal(0, await CountAsync("ContactIndex", "Email", "jwt.test@example.com"));

        var bad = await (await admin.OpenAsync($"/admin/SingleSignOn/Edit/{id}")).Form("Test the token").Fill("Try a token", token + "x").SendAsync();
        Assert.Contains("Customers could not log in like this", bad.Text);

        await InAsync(await HandOverAsync(Visitor(), id, token));
    }

    private static Task<Page> HandOverAsync(Visitor visitor, string id, string token, string query = "") => visitor.GetAsync($"/account/sso/{id}/jwt?token={token}{query}");

    private async Task<string> AddAsync(string algorithm)
    {
        using var admin = await LoginAsync(Cast.Admin);
        return IdOf(await AddProviderAsync(admin, "jwt", form =>
        {
            form.Set("IdentityProvider.Algorithm", algorithm).Fill("Issuer (iss)", Issuer).Fill("Audience (aud)", Audience).Tick("Enabled");
            switch (algorithm)
            {
                case "HS256": form.Fill("Shared secret, for HS256", Secret); break;
                case "RS256": form.Fill("Public key, for RS256 and ES256", _rsa.ExportSubjectPublicKeyInfoPem()); break;
                default: form.Fill("Public key, for RS256 and ES256", _ecdsa.ExportSubjectPublicKeyInfoPem()); break;
            }
        }));
    }

    private static Dictionary<string, object> Claims(string email) => new()
    {
        ["iss"] = Issuer, ["aud"] = Audience, ["sub"] = email, ["jti"] = Guid.NewGuid().ToString(), ["iat"] = Tokens.InMinutes(0), ["exp"] = Tokens.InMinutes(5),
        ["email"] = email, ["name"] = "Of the application",
    };

    private static string Sign(string algorithm, Dictionary<string, object> claims, params (string Name, object? Value)[] changes)
    {
        var all = new Dictionary<string, object>(claims) { ["jti"] = Guid.NewGuid().ToString() };
        foreach (var (name, value) in changes)
        {
            all.Remove(name);
            if (value is not null)
            {
                all[name] = value;
            }
        }

        return Tokens.Sign(all, algorithm switch
        {
            "HS256" => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Secret)),
            "RS256" => new RsaSecurityKey(_rsa),
            _ => new ECDsaSecurityKey(_ecdsa),
        }, algorithm);
    }
}

public sealed class JwtTestsOnSqlite(SsoSqliteSite site) : JwtTests(site), IClassFixture<SsoSqliteSite>;

[RequiresPostgres]
public sealed class JwtTestsOnPostgres(SsoPostgresSite site) : JwtTests(site), IClassFixture<SsoPostgresSite>;
