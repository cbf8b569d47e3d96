namespace System.Text.Json.Settings;

public class JsonMergeSettings
{
    public MergeArrayHandling MergeArrayHandling { get; set; } = default!;

    public MergeNullValueHandling MergeNullValueHandling { get; set; } = default!;

    public StringComparison PropertyNameComparison { get; set; } = default!;
}
