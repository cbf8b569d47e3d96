namespace System.Text.Json.Settings;

public class JsonMergeSettings
{
    public MergeArrayHandling MergeArrayHandling { get; set; }

    public MergeNullValueHandling MergeNullValueHandling { get; set; }

    public StringComparison PropertyNameComparison { get; set; }
}
