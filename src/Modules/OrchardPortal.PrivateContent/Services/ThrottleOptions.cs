namespace OrchardPortal.PrivateContent.Services;

/// <summary>How many attempts each policy permits in its window.</summary>
public sealed class ThrottleOptions
{
    public Dictionary<string, ThrottlePolicyOptions> Policies { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        [ThrottlePolicies.Login] = new() { Permits = 30, Seconds = 60 },
        [ThrottlePolicies.Challenge] = new() { Permits = 300, Seconds = 60 },
        [ThrottlePolicies.Account] = new() { Permits = 10, Seconds = 300 },
        [ThrottlePolicies.Failure] = new() { Permits = 4, Seconds = 300 },
        [ThrottlePolicies.Submit] = new() { Permits = 30, Seconds = 60 },
        [ThrottlePolicies.GuestNetwork] = new() { Permits = 20, Seconds = 600 },
        [ThrottlePolicies.GuestAddress] = new() { Permits = 5, Seconds = 600 },
        [ThrottlePolicies.Export] = new() { Permits = 10, Seconds = 60 },
        [ThrottlePolicies.MailNetwork] = new() { Permits = 20, Seconds = 600 },
        [ThrottlePolicies.MailAddress] = new() { Permits = 5, Seconds = 600 },
        [ThrottlePolicies.Link] = new() { Permits = 30, Seconds = 60 },
        [ThrottlePolicies.Feedback] = new() { Permits = 20, Seconds = 600 },
        [ThrottlePolicies.Search] = new() { Permits = 120, Seconds = 60 },
        [ThrottlePolicies.Typing] = new() { Permits = 300, Seconds = 60 },
    };
}
