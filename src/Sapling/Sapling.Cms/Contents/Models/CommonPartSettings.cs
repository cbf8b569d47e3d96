namespace OrchardCore.Contents.Models;

public class CommonPartSettings
{
    public bool DisplayDateEditor { get; set; }

    public bool DisplayOwnerEditor { get; set; }
}
