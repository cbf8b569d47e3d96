namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>Names a browser and its system by what it calls itself, well enough that its owner knows it again.</summary>
internal static class DeviceText
{
    // The first that is found counts: browsers name those whose heirs they are, too.
    private static readonly (string Sign, string Name)[] _browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] _systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    /// <summary>"Firefox, Windows", or empty when nothing is known.</summary>
    public static string Of(string? userAgent) => userAgent is null
        ? string.Empty
        : string.Join(", ", new[] { Find(_browsers, userAgent), Find(_systems, userAgent) }.OfType<string>());

    private static string? Find((string Sign, string Name)[] known, string userAgent) =>
        Array.Find(known, one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
