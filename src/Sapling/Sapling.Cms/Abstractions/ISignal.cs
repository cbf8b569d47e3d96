using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

public interface ISignal : IModularTenantEvents
{
    IChangeToken GetToken(string key);

    Task SignalTokenAsync(string key);
}
