namespace OrchardPortal.Tickets.Services;

/// <summary>The order of a ticket list, as an address says it: a key, and a leading minus for descending.</summary>
public sealed record TicketSort(string Key, bool Descending)
{
    public const string Id = "id";
    public const string Subject = "subject";
    public const string Created = "created";
    public const string Activity = "activity";
    public const string Status = "status";
    public const string Priority = "priority";

    public static TicketSort Default { get; } = new(Activity, true);

    /// <summary>Anything unknown is the default order: an address is never an error.</summary>
    public static TicketSort Parse(string? value)
    {
        var descending = value?.StartsWith('-') == true;
        var key = descending ? value![1..] : value;
        return key is Id or Subject or Created or Activity or Status or Priority ? new(key, descending) : Default;
    }

    /// <summary>Where a click on a column's head leads: that column, and the other way round on the second click.</summary>
    public TicketSort Toggle(string key) => new(key, key == Key ? !Descending : key is Created or Activity or Id or Priority);

    public override string ToString() => Descending ? "-" + Key : Key;
}
