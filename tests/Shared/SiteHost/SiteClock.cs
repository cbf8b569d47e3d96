using System.Globalization;

namespace Tests.Shared.SiteHost;

/// <summary>The clock of a site, which a test puts forward instead of waiting.</summary>
public sealed class SiteClock : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"clock-{Guid.NewGuid():N}");
    private double _seconds;

    public SiteClock() => Write();

    public SiteStart Attach(SiteStart start) => start.With(
        ("DOTNET_STARTUP_HOOKS", Path.Combine(AppContext.BaseDirectory, "Tests.Clock.dll")),
        ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "Tests.Clock"),
        ("TEST_CLOCK", _file));

    /// <summary>The site's present.</summary>
    public DateTimeOffset Now => DateTimeOffset.UtcNow.AddSeconds(_seconds);

    public void Forward(TimeSpan time)
    {
        _seconds += time.TotalSeconds;
        Write();
    }

    public void Dispose() => File.Delete(_file);

    // In one step: the site may read at any moment.
    private void Write()
    {
        var next = _file + ".next";
        File.WriteAllText(next, _seconds.ToString(CultureInfo.InvariantCulture));
        File.Move(next, _file, overwrite: true);
    }
}
