namespace OrchardCore.DisplayManagement.Zones;

public sealed class ZoneHolding<T> : ZoneHolding
{
    public ZoneHolding(Func<T, ValueTask<IShape>> zoneFactory, T state)
        : base(default(Func<ValueTask<IShape>>)!)
    {
    }
}
