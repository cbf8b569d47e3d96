using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

public class ShellConfiguration : IShellConfiguration
{
    public ShellConfiguration(IConfiguration configuration) { throw null!; }

    public ShellConfiguration(IConfigurationBuilder builder) { throw null!; }

    public ShellConfiguration(string name, Func<string, Action<IConfigurationBuilder>, Task<IConfigurationRoot>> factoryAsync) { throw null!; }

    public ShellConfiguration(ShellConfiguration configuration) { throw null!; }

    public ShellConfiguration(string name, ShellConfiguration configuration) { throw null!; }

    public string this[string key] { get => throw null!; set => throw null!; }

    public IConfigurationSection GetSection(string key) => throw null!;

    public IEnumerable<IConfigurationSection> GetChildren() => throw null!;

    public IChangeToken GetReloadToken() => throw null!;

    public void Release() => throw null!;
}
