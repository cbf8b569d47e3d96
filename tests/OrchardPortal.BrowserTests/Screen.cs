namespace OrchardPortal.BrowserTests;

/// <summary>What a visitor looks at.</summary>
public sealed record Screen(int Width, int Height)
{
    public static Screen Wide { get; } = new(1280, 900);

    public static Screen Phone { get; } = new(360, 740);
}
