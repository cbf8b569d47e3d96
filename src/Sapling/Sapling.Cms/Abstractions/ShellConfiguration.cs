using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>
/// The site's configuration: the section <c>OrchardCore</c> of the application's, over it <c>OrchardCore:Default</c>, over
/// it the file of the site in the data folder. What is set here lives in memory only.
/// </summary>
public class ShellConfiguration : IShellConfiguration
{
    private readonly IConfigurationRoot _root;

    public ShellConfiguration()
        : this(new ConfigurationBuilder())
    {
    }

    public ShellConfiguration(IConfiguration configuration)
        : this(new ConfigurationBuilder().AddConfiguration(configuration))
    {
    }

    public ShellConfiguration(IConfigurationBuilder builder)
    {
        _root = builder.AddInMemoryCollection().Build();
    }

    public string? this[string key]
    {
        get => _root[key];
        set => _root.Providers.Last().Set(key, value);
    }

    public IConfigurationSection GetSection(string key) => _root.GetSection(key);

    public IEnumerable<IConfigurationSection> GetChildren() => _root.GetChildren();

    public IChangeToken GetReloadToken() => _root.GetReloadToken();
}
