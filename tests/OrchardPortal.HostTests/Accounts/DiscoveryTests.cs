using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>Nobody learns which addresses have an account: neither by what is said, nor by how long it takes.</summary>
[Collection(nameof(AccountCollection))]
public sealed partial class DiscoveryTests(AccountSqliteSite site) : AccountTest(site)
{
    private const int Rounds = 7;

    public static TheoryData<string, string> Forms => new()
    {
        { "/account/register", "Sign up" },
        { "/account/reset-request", "Send me a link" },
        { "/account/magic-link", "Send me a link" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    [Trait("Requirement", "88")]
    public async Task Known_and_unknown_addresses_read_the_same_after_the_same_time(string address, string button)
    {
        // The first of each is slower: templates are read.
        await SendAsync(address, button, NewEmail("warm"));
        await SendAsync(address, button, Cast.Luis.Email);
        var (known, unknown) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var (strange, time) = await SendAsync(address, button, NewEmail("unknown"));
            unknown.Add(time);
            var (familiar, other) = await SendAsync(address, button, Cast.Luis.Email);
            known.Add(other);
            Assert.Equal((strange.Status, strange.Redirect), (familiar.Status, familiar.Redirect));
            Assert.Equal(await PlainAsync(strange), await PlainAsync(familiar));
        }

        // Each answer waits for the next step of the clock, however soon it was ready.
        Assert.All([.. known, .. unknown], time => Assert.InRange(time, 295, double.MaxValue));
        Assert.InRange(Math.Abs(Median(known) - Median(unknown)), 0, 60);
    }

    private async Task<(Answer Answer, double Milliseconds)> SendAsync(string address, string button, string email)
    {
        var visitor = Visitor();
        var form = (await visitor.OpenAsync(address)).Form(button).Fill("E-mail address", email);
        if (button == "Sign up")
        {
            form.Fill("Your name", Name).Tick(Agreement);
        }

        var watch = Stopwatch.StartNew();
        var page = await form.SendOnceAsync();
        var time = watch.Elapsed.TotalMilliseconds;
        Assert.True(page.Status == HttpStatusCode.Redirect, page.ToString());
        return (new Answer(visitor, page.Status, page.Headers.Location!.ToString(), email), time);
    }

    private static async Task<string> PlainAsync(Answer answer)
    {
        using var visitor = answer.Visitor;
        return Token().Replace((await visitor.OpenAsync(answer.Redirect)).Html, "").Replace(answer.Email, "", StringComparison.Ordinal);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    [GeneratedRegex("""<input name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex Token();

    private sealed record Answer(Visitor Visitor, HttpStatusCode Status, string Redirect, string Email);
}
