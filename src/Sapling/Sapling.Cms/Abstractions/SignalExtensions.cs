namespace OrchardCore.Environment.Cache;

public static class SignalExtensions
{
    public static void DeferredSignalToken(this ISignal _, string key) => throw null!;
}
