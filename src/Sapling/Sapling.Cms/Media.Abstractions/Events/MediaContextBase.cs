namespace OrchardCore.Media.Events;

public class MediaContextBase
{
    public string Path { get; set; } = string.Empty;
}
