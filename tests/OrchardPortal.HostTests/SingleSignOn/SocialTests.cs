using System.Net;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>Logging in by social networks, which are in the test (requirements 86 and 87).</summary>
public sealed class SocialTests(SsoSqliteSite fixture) : SsoTest(fixture), IClassFixture<SsoSqliteSite>, IDisposable
{
    private readonly FakeProvider _network = new();

    public void Dispose() => _network.Dispose();

    [Fact]
    [Trait("Requirement", "86")]
    [Trait("Requirement", "87")]
    public async Task Who_comes_by_X_without_an_address_is_known_by_the_handle_which_fills_the_name()
    {
        var id = await AddAsync("x");
        var handle = NewName("Ana_");
        _network.User = new { data = new { id = handle + "1", username = handle } };

        using var first = Visitor();
        await InAsync(await BeginAsync(first, id, "?returnUrl=/tickets"));
        Assert.True(_network.ProvedSameBrowser);
        Assert.Equal(handle.ToLowerInvariant(), await Site.QueryAsync<string>($"select \"FullName\" from \"ContactIndex\" where \"Handle\" = 'x.com/{handle.ToLowerInvariant()}'"));

        // And the next time they are the same, whatever they are called by then.
        _network.User = new { data = new { id = handle + "1", username = handle + "_renamed", name = "Renamed" } };
        using var second = Visitor();
        await BeginAsync(second, id, "?returnUrl=/tickets");
        Assert.Equal(1, await CountAsync("UserByLoginInfoIndex", "LoginProvider", id));
        Assert.Equal(0, await CountAsync("ContactIndex", "Handle", $"x.com/{handle.ToLowerInvariant()}_renamed"));
    }

    [Fact]
    [Trait("Requirement", "86")]
    [Trait("Requirement", "87")]
    public async Task Who_comes_by_X_with_a_confirmed_address_is_known_by_that()
    {
        var id = await AddAsync("x");
        _network.User = new { data = new { id = NewName(), username = NewName(), name = "Whoever", confirmed_email = Cast.Mario.Email } };

        using var customer = Visitor();
        var page = await InAsync(await BeginAsync(customer, id, "?returnUrl=/tickets"));

        Assert.Equal((await (await LoginAsync(Cast.Mario)).OpenAsync("/tickets")).Texts("tbody a"), page.Texts("tbody a"));
    }

    [Fact]
    [Trait("Requirement", "86")]
    [Trait("Requirement", "87")]
    public async Task Who_comes_by_Facebook_gets_nobodys_account_by_an_address_that_was_not_checked()
    {
        var id = await AddAsync("facebook");
        var number = NewName("");
        _network.User = new { id = number, name = "Maria Social", email = Cast.Ana.Email };

        using var customer = Visitor();
        var page = await InAsync(await BeginAsync(customer, id, "?returnUrl=/tickets"));

        Assert.Empty(page.Texts("tbody a"));
        Assert.Equal("Maria Social", await Site.QueryAsync<string>($"select \"FullName\" from \"ContactIndex\" where \"Handle\" = 'facebook.com/{number}'"));
        Assert.Equal(1, await CountAsync("ContactIndex", "Email", Cast.Ana.Email));
        Assert.Equal(HttpStatusCode.NotFound, (await customer.GetAsync("/tickets/1029")).Status);
    }

    [Fact]
    [Trait("Requirement", "86")]
    public async Task Who_comes_by_Google_is_known_by_the_address_that_Google_checked()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var id = IdOf(await AddProviderAsync(admin, "google", form => form.Fill("Issuer", _network.Issuer).Fill("Client ID", "app").Tick("Enabled")));
        var email = NewName() + "@example.com";
        _network.User = new { sub = "google-1" };
        _network.IdToken = nonce => Tokens.Sign(
            new Dictionary<string, object>
            {
                ["iss"] = _network.Issuer, ["aud"] = "app", ["sub"] = "google-1", ["nonce"] = nonce, ["exp"] = Tokens.InMinutes(5), ["email"] = email, ["email_verified"] = true, ["name"] = "Of Google",
            },
            _network.SigningKey,
            "RS256");

        await InAsync(await BeginAsync(Visitor(), id));

        Assert.Equal("Of Google", await Site.QueryAsync<string>($"select \"FullName\" from \"ContactIndex\" where \"Email\" = '{email}'"));
    }

    [Fact]
    public async Task A_visitor_who_says_no_reads_what_to_do_next()
    {
        var id = await AddAsync("x");
        using var visitor = Visitor();
        var begun = await visitor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, $"/account/sso/{id}"));
        var state = System.Web.HttpUtility.ParseQueryString(begun.Headers.Location!.Query)["state"];

        var page = await visitor.GetAsync($"/account/sso/{id}/callback?error=access_denied&state={state}");

        ShouldBeOut(page, HttpStatusCode.Forbidden);
        Assert.Contains("The login was cancelled", page.Text);
        Assert.DoesNotContain("access_denied", page.Text);
    }

    private async Task<string> AddAsync(string preset)
    {
        using var admin = await LoginAsync(Cast.Admin);
        return IdOf(await AddProviderAsync(admin, preset, form => form
            .Fill("Client ID", "app").Fill("Client secret", "secret").Tick("Enabled")
            .Fill("Where people log in (authorization endpoint)", _network.Issuer + "/authorize")
            .Fill("Where codes are exchanged (token endpoint)", _network.Issuer + "/token")
            .Fill("Where it is asked who somebody is", _network.Issuer + "/user")));
    }
}
