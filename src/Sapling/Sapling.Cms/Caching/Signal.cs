using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Sapling.Cms.Caching;

internal sealed class Signal : ModularTenantEvents, ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _tokens = new();

    public IChangeToken GetToken(string key) => new CancellationChangeToken(_tokens.GetOrAdd(key, _ => new CancellationTokenSource()).Token);

    public Task SignalTokenAsync(string key)
    {
        if (_tokens.TryRemove(key, out var source))
        {
            source.Cancel();
        }

        return Task.CompletedTask;
    }
}
