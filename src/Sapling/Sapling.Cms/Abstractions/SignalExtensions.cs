using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Cache;

public static class SignalExtensions
{
    /// <summary>Signals when the current scope has ended, so that nobody reads again before the change is committed.</summary>
    public static void DeferredSignalToken(this ISignal _, string key) => ShellScope.AddDeferredSignal(key);
}
