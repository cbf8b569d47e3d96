using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>How often one member may do something. Configuration may change each, as <see cref="ThrottlePolicies"/> says.</summary>
public static class ForumLimits
{
    /// <summary>Questions and answers.</summary>
    public const string Posts = "ForumPosts";

    /// <summary>Votes, reports and the like.</summary>
    public const string Actions = "ForumActions";

    /// <summary>What holds where configuration says nothing.</summary>
    internal static void SetDefaults(ThrottleOptions options)
    {
        options.Policies.TryAdd(Posts, new ThrottlePolicyOptions { Permits = 10, Seconds = 600 });
        options.Policies.TryAdd(Actions, new ThrottlePolicyOptions { Permits = 60, Seconds = 60 });
    }
}
