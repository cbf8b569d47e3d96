
namespace OrchardCore.DisplayManagement.Zones;

/// <summary>As <see cref="ZoneHolding"/>, where the factory gets a state, so that no closure is needed.</summary>
public sealed class ZoneHolding<T>(Func<T, ValueTask<IShape>> zoneFactory, T state) : ZoneHolding
{
    internal override ValueTask<IShape> CreateZoneAsync() => zoneFactory(state);
}
