using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Shell;

public static class ShellHostExtensions
{
    public static Task<(ShellScope, bool)> TryGetScopeAsync(this IShellHost shellHost, string tenant) => throw null!;

    public static Task<ShellScope> GetScopeAsync(this IShellHost shellHost, string tenant) => throw null!;

    public static Task ReloadAllShellContextsAsync(this IShellHost shellHost) => throw null!;

    public static Task ReleaseAllShellContextsAsync(this IShellHost shellHost) => throw null!;

    public static ShellSettings GetSettings(this IShellHost shellHost, string tenant) => throw null!;

    public static bool IsShellActive(this IShellHost shellHost, ShellSettings settings) => throw null!;
}
