namespace OrchardCore.Modules;

/// <summary>A proposal for the time zone of the request.</summary>
public class TimeZoneSelectorResult
{
    /// <summary>The highest of all proposals wins.</summary>
    public int Priority { get; set; }

    public Func<Task<string?>> TimeZoneId { get; set; } = () => Task.FromResult<string?>(null);
}
