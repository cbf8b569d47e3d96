namespace Tests.Shared.Hosting;

/// <summary>A site made from the demo recipe, shared by the tests of a collection.</summary>
public abstract class PortalSite : IAsyncLifetime
{
    /// <summary>Orchard Core's own keys of the automatic setup; here on top of those in <c>appsettings.Development.json</c>.</summary>
    protected const string TenantSettings = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";

    private readonly string _dataFolder = Path.Combine(Path.GetTempPath(), $"portal-{Guid.NewGuid():N}");
    private readonly List<string> _earlierLog = [];
    private PortalProcess? _process;

    public Uri Address => Process.Address;

    /// <summary>The folder of the site's data and files.</summary>
    public string DataFolder => _dataFolder;

    /// <summary>What the application wrote since its first start.</summary>
    public IReadOnlyList<string> Log => [.. _earlierLog, .. Process.Log];

    internal PortalProcess Process => _process ?? throw new InvalidOperationException("The site was not started.");

    public virtual async Task InitializeAsync() => await StartAsync();

    /// <summary>Stops the application and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await Process.DisposeAsync();
        _earlierLog.AddRange(Process.Log);
        await StartAsync();
    }

    public virtual async Task DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        if (Directory.Exists(_dataFolder))
        {
            Directory.Delete(_dataFolder, recursive: true);
        }
    }

    protected abstract IReadOnlyDictionary<string, string> DatabaseSettings();

    protected async Task StartAsync()
    {
        var settings = new Dictionary<string, string>(DatabaseSettings()) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };
        _process = await PortalProcess.StartAsync(_dataFolder, settings);
    }
}
