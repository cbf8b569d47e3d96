using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

public static class ShellHostExtensions
{
    public static async Task<(ShellScope? scope, bool success)> TryGetScopeAsync(this IShellHost shellHost, string tenant) =>
        shellHost.TryGetSettings(tenant, out var settings) ? (await shellHost.GetScopeAsync(settings), true) : (null, false);

    public static Task<ShellScope> GetScopeAsync(this IShellHost shellHost, string tenant) => shellHost.GetScopeAsync(shellHost.GetSettings(tenant));

    public static Task ReloadAllShellContextsAsync(this IShellHost shellHost) =>
        Task.WhenAll(shellHost.GetAllSettings().Select(settings => shellHost.ReloadShellContextAsync(settings)));

    public static Task ReleaseAllShellContextsAsync(this IShellHost shellHost) =>
        Task.WhenAll(shellHost.GetAllSettings().Select(settings => shellHost.ReleaseShellContextAsync(settings)));

    /// <exception cref="ArgumentException">There is no site of this name.</exception>
    public static ShellSettings GetSettings(this IShellHost shellHost, string tenant) =>
        shellHost.TryGetSettings(tenant, out var settings) ? settings : throw new ArgumentException($"There is no site '{tenant}'.", nameof(tenant));

    public static bool IsShellActive(this IShellHost shellHost, ShellSettings settings) =>
        shellHost.TryGetShellContext(settings.Name, out var context) && context.IsActivated;
}
