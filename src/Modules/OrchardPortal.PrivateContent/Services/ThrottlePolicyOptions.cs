namespace OrchardPortal.PrivateContent.Services;

/// <summary>One limit: so many attempts in so many seconds.</summary>
public sealed class ThrottlePolicyOptions
{
    public int Permits { get; set; } = 60;

    public int Seconds { get; set; } = 60;
}
