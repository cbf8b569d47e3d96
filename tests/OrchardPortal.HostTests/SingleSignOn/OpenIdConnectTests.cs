using System.Net;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>OpenID Connect against a real provider.</summary>
public sealed class OpenIdConnectTests(SsoSqliteSite fixture) : SsoTest(fixture), IClassFixture<SsoSqliteSite>
{
    [NodeFact(OidcServer.Name)]
    [Trait("Requirement", "24")]
    [Trait("Requirement", "25")]
    public async Task A_customer_logs_in_with_the_account_of_their_company_and_comes_to_the_page_they_wanted()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var id = await ConnectAsync(admin);
        var server = await fixture.ProviderAsync();
        var name = await server.AddAsync(NewName(), new { email = NewName() + "@example.com", email_verified = true, name = "Nova Pessoa" });

        using var customer = Visitor();
        var page = await InAsync(await LoginByAsync(customer, id, name, "?returnUrl=/tickets/new"));

        Assert.Equal("/tickets/new", page.Path);
        Assert.Equal(1, await CountAsync("ContactIndex", "FullName", "Nova Pessoa"));
    }

    [NodeFact(OidcServer.Name)]
    [Trait("Requirement", "24")]
    [Trait("Requirement", "87")]
    public async Task A_customer_who_is_known_by_a_verified_address_comes_to_their_own_tickets()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var id = await ConnectAsync(admin);
        var name = await (await fixture.ProviderAsync()).AddAsync(NewName(), new { email = Cast.Ana.Email.ToUpperInvariant(), email_verified = true, name = "Whoever" });

        for (var times = 0; times < 2; times++)
        {
            using var customer = Visitor();
            var page = await InAsync(await LoginByAsync(customer, id, name, "?returnUrl=/tickets/1029"));
            Assert.Equal("/tickets/1029", page.Path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
        }

        Assert.Equal(1, await CountAsync("ContactIndex", "Email", Cast.Ana.Email));
    }

    [NodeFact(OidcServer.Name)]
    [Trait("Requirement", "25")]
    public async Task A_test_explains_what_was_received_and_what_a_login_would_make_of_it_and_changes_nothing()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var id = await ConnectAsync(admin, form => form.Tick("Enabled", false));
        var name = await (await fixture.ProviderAsync()).AddAsync(NewName(), new { email = "test.only@example.com", email_verified = true, name = "Test Only" });

        var result = await SignInAsync(await (await admin.OpenAsync($"/admin/SingleSignOn/Edit/{id}")).FollowAsync("Test"), name);

        Assert.Equal($"/admin/SingleSignOn/Result/{id}", result.Path);
        Assert.Contains("A customer would be logged in", result.Text);
        Assert.Contains("test.only@example.com", result.Text);
        Assert.Contains("email_verified", result.Texts("code"));
        Assert.Equal(0, await CountAsync("ContactIndex", "Email", "test.only@example.com"));
        Assert.Equal(0, await CountAsync("UserIndex", "NormalizedEmail", "TEST.ONLY@EXAMPLE.COM"));
    }

    [NodeFact(OidcServer.Name)]
    [Trait("Requirement", "11")]
    public async Task The_login_page_has_a_button_for_each_enabled_provider_in_the_order_of_the_admin()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var first = await ConnectAsync(admin);
        var second = await ConnectAsync(admin);
        var off = await ConnectAsync(admin, form => form.Tick("Enabled", false));
        var row = (await admin.OpenAsync("/admin/SingleSignOn/Index")).PostForms().First(form => form.Action.Contains($"/Move/{second}") && form.Fields.Contains(("places", "-1")));
        await row.SendAsync();

        var ways = (await Visitor().OpenAsync("/account/login?returnUrl=/tickets/new")).Document.QuerySelectorAll("a[href^='/account/sso/']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Contains($"/account/sso/{first}?returnUrl=%2Ftickets%2Fnew", ways);
        Assert.True(ways.FindIndex(way => way.Contains(second + "?")) < ways.FindIndex(way => way.Contains(first + "?")), string.Join(' ', ways));
        Assert.DoesNotContain(ways, way => way.Contains(off));
    }

    [NodeFact(OidcServer.Name)]
    [Trait("Requirement", "11")]
    public async Task Single_sign_on_alone_is_a_way_to_log_in_with_which_the_portal_may_open()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await ConnectAsync(admin);
        await SwitchAsync(ownLogin: false, singleSignOn: true);
        try
        {
            Assert.DoesNotContain("Choose how customers log in.", (await admin.OpenAsync("/admin/CustomerPortal/Index")).Text);

            await SwitchAsync(ownLogin: false, singleSignOn: false);
            Assert.Contains("Choose how customers log in.", (await admin.OpenAsync("/admin/CustomerPortal/Index")).Text);
        }
        finally
        {
            await SwitchAsync(ownLogin: true, singleSignOn: true);
        }

        async Task SwitchAsync(bool ownLogin, bool singleSignOn) => await (await admin.OpenAsync("/admin/PrivateContent/Index?tab=general")).Form("Save")
            .Tick("Customers log in with a password", ownLogin).Tick("Customers log in with a link that we mail to them", ownLogin)
            .Tick("Customers log in with an account that they have elsewhere", singleSignOn).SendAsync();
    }

    [NodeFact(OidcServer.Name)]
    [Trait("Requirement", "26")]
    public async Task Groups_put_contacts_on_lists_and_only_those_of_a_list_come_in_where_the_provider_says_so()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var (listId, listName) = await AddListAsync(admin);
        var id = await ConnectAsync(admin, form => form
            .Fill("Groups", "groups").Fill($"Groups on the list “{listName}”", "Partners, VIP").Pick("Only contacts on one of these lists").Tick(listName));
        var server = await fixture.ProviderAsync();
        var partner = await server.AddAsync(NewName(), new { email = NewName("partner") + "@example.com", email_verified = true, groups = new[] { "Everyone", "partners" } });
        var email = NewName("stranger") + "@example.com";
        var stranger = await server.AddAsync(NewName(), new { email, email_verified = true, groups = new[] { "Everyone" } });

        await InAsync(await LoginByAsync(Visitor(), id, partner));
        ShouldBeOut(await LoginByAsync(Visitor(), id, stranger), HttpStatusCode.Forbidden);

        Assert.Equal(1, await CountAsync("ContactListMemberIndex", "ListId", listId));
        Assert.Equal(0, await CountAsync("ContactIndex", "Email", email));
        Assert.Equal(0, await CountAsync("UserIndex", "NormalizedEmail", email.ToUpperInvariant()));

        // Who leaves the group is off the list, and out, at the next login.
        await server.AddAsync(partner, new { email = NewName("partner") + "@example.com", email_verified = true, groups = new[] { "Everyone" } });
        ShouldBeOut(await LoginByAsync(Visitor(), id, partner), HttpStatusCode.Forbidden);
    }

    [NodeFact(OidcServer.Name)]
    public async Task The_company_of_the_claims_becomes_the_contacts_own()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var id = await ConnectAsync(admin, form => form.Fill("Company", "company"));
        var fullName = NewName("Novo ");
        var name = await (await fixture.ProviderAsync()).AddAsync(NewName(), new { email = NewName() + "@example.com", email_verified = true, name = fullName, company = "Café Central" });
        var stranger = await (await fixture.ProviderAsync()).AddAsync(NewName(), new { email = NewName() + "@example.com", email_verified = true, company = "Nobody knows it" });

        await InAsync(await LoginByAsync(Visitor(), id, name));
        await InAsync(await LoginByAsync(Visitor(), id, stranger));

        Assert.Equal(1, await Site.QueryAsync<long>($"select count(*) from \"ContactIndex\" where \"FullName\" = '{fullName}' and \"PrimaryCompanyId\" = '4companycafecentral0000001'"));
        Assert.Equal(0, await CountAsync("CompanyIndex", "Name", "Nobody knows it"));
    }

    [NodeFact(OidcServer.Name)]
    public async Task New_keys_of_the_provider_are_found_by_themselves()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await using var server = await OidcServer.StartAsync();
        var id = await ConnectAsync(admin, null, server);
        var name = await server.AddAsync(NewName(), new { email = NewName() + "@example.com", email_verified = true });
        await InAsync(await LoginByAsync(Visitor(), id, name));

        await server.RotateAsync();

        // Not at once, where they were read just now: nobody must make the site ask again and again.
        await InAsync(await Eventually.IsAsync(() => LoginByAsync(Visitor(), id, name), page => page.Status != HttpStatusCode.BadRequest));
    }

    [NodeFact(OidcServer.Name)]
    [Trait("Requirement", "18")]
    public async Task Logging_out_goes_on_to_the_providers_own_log_out_and_comes_back()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var id = await ConnectAsync(admin);
        var name = await (await fixture.ProviderAsync()).AddAsync(NewName(), new { email = NewName() + "@example.com", email_verified = true });
        var customer = Visitor();
        await InAsync(await LoginByAsync(customer, id, name));

        var between = await (await customer.OpenAsync("/account/logout")).Form("Log out").SendAsync();
        Assert.Equal($"/account/sso/{id}/logged-out", between.Path);
        var next = between.Header("Refresh")!["0;url=".Length..];
        Assert.StartsWith((await fixture.ProviderAsync()).Issuer + "/session/end?", next);
        Assert.NotEqual(HttpStatusCode.OK, (await customer.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, "/tickets"))).Status);

        var back = await AgreeAsync(await customer.OpenAsync(next));
        Assert.Equal(Site.Address, back.Address);
        Assert.Contains("login", (await BeginAsync(customer, id)).Html);
    }

    [NodeFact(OidcServer.Name)]
    public async Task Logging_out_at_the_provider_ends_the_session_here()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var id = await ConnectAsync(admin);
        var server = await fixture.ProviderAsync();
        var name = await server.AddAsync(NewName(), new { email = NewName() + "@example.com", email_verified = true });
        var customer = Visitor();
        await InAsync(await LoginByAsync(customer, id, name, "?returnUrl=/tickets"));

        // As an application of the same company does it: without a word to this site.
        await AgreeAsync(await customer.OpenAsync(server.Issuer + "/session/end"));

        Assert.Equal("/account/login", (await customer.GetAsync("/tickets")).Address.AbsolutePath);
    }
}
