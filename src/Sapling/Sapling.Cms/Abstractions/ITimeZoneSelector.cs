namespace OrchardCore.Modules;

public interface ITimeZoneSelector
{
    /// <summary>A proposal, or null for none.</summary>
    Task<TimeZoneSelectorResult?> GetTimeZoneAsync();
}
