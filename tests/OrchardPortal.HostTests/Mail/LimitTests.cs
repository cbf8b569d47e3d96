using System.Net;

namespace OrchardPortal.HostTests.Mail;

/// <summary>How much mail strangers can have the site send. The tests of a class run one after the other, each from a network of its own.</summary>
public sealed class LimitTests(LimitedMailSite site) : SiteTest(site), IClassFixture<LimitedMailSite>
{
    [Fact]
    public async Task Addresses_of_one_domain_get_no_more_than_their_share()
    {
        var domain = Guid.NewGuid().ToString("N")[..8] + ".example";
        for (var i = 0; i < LimitedMailSite.Domain + 3; i++)
        {
            await SignUpAsync(IPAddress.Parse($"127.0.1.{i + 1}"), $"somebody{i}@{domain}");
        }

        Assert.Equal(LimitedMailSite.Domain, await CountAsync($"\"Domain\" = '{domain}'"));
    }

    [Fact]
    public async Task One_network_has_no_more_sent_than_its_share()
    {
        var mark = "m" + Guid.NewGuid().ToString("N")[..8];
        for (var i = 0; i < LimitedMailSite.Network + 3; i++)
        {
            await SignUpAsync(IPAddress.Parse("127.0.2.1"), $"{mark}@d{i}.example");
        }

        Assert.Equal(LimitedMailSite.Network, await CountAsync($"\"Recipient\" LIKE '{mark}@%'"));
        await SignUpAsync(IPAddress.Parse("127.0.2.2"), $"{mark}@other.example");
        Assert.Equal(LimitedMailSite.Network + 1, await CountAsync($"\"Recipient\" LIKE '{mark}@%'"));
    }

    [Fact]
    public async Task One_address_gets_no_more_links_than_its_share_and_the_answer_stays_the_same()
    {
        var answers = new HashSet<string>();
        for (var i = 0; i < LimitedMailSite.Address + 3; i++)
        {
            using var stranger = new Browsing.Visitor(Site, IPAddress.Parse($"127.0.3.{i + 1}"));
            var page = await (await stranger.OpenAsync("/account/reset-request")).Form("Send me a link").Set("Email", Cast.Ana.Email).SendAsync();
            answers.Add(page.Text);
        }

        Assert.Single(answers);
        Assert.InRange(await CountAsync($"\"Recipient\" = '{Cast.Ana.Email}'"), 1, LimitedMailSite.Address);
    }

    private async Task SignUpAsync(IPAddress from, string email)
    {
        using var stranger = new Browsing.Visitor(Site, from);
        var form = (await stranger.OpenAsync("/account/register")).Form("Sign up");
        var page = await form.Fill("Your name", "Some Body").Set("Email", email).Set("Consent", "true").SendAsync();
        Assert.Equal("/account/registered", page.Address.AbsolutePath);
    }

    private Task<long> CountAsync(string where) => Site.QueryAsync<long>($"SELECT COUNT(*) FROM \"QueuedMailIndex\" WHERE {where}");
}
