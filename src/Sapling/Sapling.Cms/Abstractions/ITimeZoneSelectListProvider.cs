namespace OrchardCore.Modules;

public interface ITimeZoneSelectListProvider
{
    ValueTask<IEnumerable<KeyValuePair<string, string>>> GetTimeZoneSelectListAsync(CancellationToken cancellationToken = default);
}
