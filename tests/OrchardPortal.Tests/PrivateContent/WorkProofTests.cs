using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Moq;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Captcha;

namespace OrchardPortal.Tests.PrivateContent;

/// <summary>The check that no robot sends a form.</summary>
public class WorkProofTests
{
    private static readonly DateTime _now = new(2026, 5, 4, 10, 0, 0, DateTimeKind.Utc);

    private readonly IDataProtectionProvider _keys = new EphemeralDataProtectionProvider();

    [Fact]
    public void A_number_that_was_worked_for_holds_and_nothing_else_does()
    {
        const string challenge = "00112233445566778899aabbccddeeff";
        var found = Enumerable.Range(0, int.MaxValue).Select(number => number.ToString(CultureInfo.InvariantCulture)).First(number => WorkProof.Holds(challenge, number, 12));
        Assert.True(WorkProof.Holds(challenge, found, 12));
        Assert.False(WorkProof.Holds(challenge, found, 40));
        Assert.False(WorkProof.Holds("10112233445566778899aabbccddeeff", found, 12));
        foreach (var wrong in (string?[])[null, "", " " + found, "-1", "1e3", new string('1', 21), found + "\n"])
        {
            Assert.False(WorkProof.Holds(challenge, wrong, 0), wrong);
        }
    }

    [Fact]
    public void A_challenge_is_of_its_form_of_this_site_and_ends()
    {
        var (challenge, token) = At(_now).New("support");
        Assert.Equal(challenge, At(_now.AddMinutes(170)).Read(token, "support"));
        Assert.Null(At(_now.AddHours(3)).Read(token, "support"));
        Assert.Null(At(_now).Read(token, "other"));
        Assert.Null(At(_now).Read(token[..^4] + "AAAA", "support"));
        Assert.Null(At(_now).Read("", "support"));
        Assert.Null(At(_now).Read(null, "support"));
        Assert.Null(new WorkChallenges(new EphemeralDataProtectionProvider(), Options.Create(new CaptchaOptions()), Clock(_now)).Read(token, "support"));
        Assert.NotEqual(challenge.Id, At(_now).New("support").Challenge.Id);
    }

    [Fact]
    public void A_services_pages_may_load_the_service_and_all_else_stays_strict()
    {
        var policy = CaptchaPolicy.Write(CaptchaKind.Turnstile, new Dictionary<string, string> { ["img-src"] = "'self' https://cdn.example", ["frame-src"] = "'none'" });
        Assert.Contains("script-src 'self' https://challenges.cloudflare.com", policy);
        Assert.Contains("frame-src https://challenges.cloudflare.com", policy);
        Assert.Contains("img-src 'self' https://cdn.example", policy);
        Assert.Contains("object-src 'none'", policy);
        Assert.DoesNotContain("hcaptcha", policy);
    }

    private WorkChallenges At(DateTime utc) => new(_keys, Options.Create(new CaptchaOptions()), Clock(utc));

    private static IClock Clock(DateTime utc) => Mock.Of<IClock>(clock => clock.UtcNow == utc);
}
