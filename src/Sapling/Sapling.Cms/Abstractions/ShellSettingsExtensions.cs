namespace OrchardCore.Environment.Shell;

public static class ShellSettingsExtensions
{
    public static bool IsDefaultShell(this ShellSettings settings) => throw null!;

    public static bool IsUninitialized(this ShellSettings settings) => throw null!;

    public static bool IsInitializing(this ShellSettings settings) => throw null!;

    public static bool IsRunning(this ShellSettings settings) => throw null!;

    public static bool IsDisabled(this ShellSettings settings) => throw null!;

    public static bool IsInitialized(this ShellSettings settings) => throw null!;

    public static bool IsRemovable(this ShellSettings settings) => throw null!;

    public static bool HasConfiguration(this ShellSettings settings) => throw null!;

    public static bool HasUrlPrefix(this ShellSettings settings, string urlPrefix) => throw null!;

    public static bool HasUrlHost(this ShellSettings settings, string urlHost) => throw null!;

    public static bool HasUrlHost(this ShellSettings settings, string[] urlHosts) => throw null!;

    public static ShellSettings AsDefaultShell(this ShellSettings settings) => throw null!;

    public static ShellSettings AsUninitialized(this ShellSettings settings) => throw null!;

    public static ShellSettings AsInitializing(this ShellSettings settings) => throw null!;

    public static ShellSettings AsRunning(this ShellSettings settings) => throw null!;

    public static ShellSettings AsDisabled(this ShellSettings settings) => throw null!;

    public static ShellSettings AsDisposable(this ShellSettings settings) => throw null!;
}
