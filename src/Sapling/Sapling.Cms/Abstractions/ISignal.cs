using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

/// <summary>Tells whoever cached something that it has changed.</summary>
public interface ISignal : IModularTenantEvents
{
    /// <summary>A token that changes at the next signal of this key.</summary>
    IChangeToken GetToken(string key);

    Task SignalTokenAsync(string key);
}
