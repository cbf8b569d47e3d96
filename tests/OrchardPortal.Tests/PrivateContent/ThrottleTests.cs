using Microsoft.Extensions.Options;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Tests.PrivateContent;

public sealed class ThrottleTests
{
    [Fact]
    public void Attempts_are_allowed_until_the_limit_and_then_told_to_wait()
    {
        using var throttle = Create(permits: 2);

        Assert.Null(throttle.Attempt("Login", "ana"));
        Assert.Null(throttle.Attempt("Login", "ana"));
        Assert.InRange(throttle.Attempt("Login", "ana")!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
    }

    [Fact]
    public void Each_key_and_each_policy_has_its_own_count()
    {
        using var throttle = Create(permits: 1);

        Assert.Null(throttle.Attempt("Login", "ana"));
        Assert.Null(throttle.Attempt("Login", "ben"));
        Assert.Null(throttle.Attempt("Search", "ana"));
        Assert.NotNull(throttle.Attempt("Login", "ana"));
    }

    private static Throttle Create(int permits)
    {
        var options = new ThrottleOptions();
        options.Policies["Login"] = new ThrottlePolicyOptions { Permits = permits, Seconds = 3600 };
        options.Policies["Search"] = new ThrottlePolicyOptions { Permits = permits, Seconds = 3600 };

        return new Throttle(Options.Create(options));
    }
}
