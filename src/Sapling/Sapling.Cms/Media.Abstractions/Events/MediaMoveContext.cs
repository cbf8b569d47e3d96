namespace OrchardCore.Media.Events;

public class MediaMoveContext
{
    public string NewPath { get; set; } = string.Empty;

    public string OldPath { get; set; } = string.Empty;
}
