using OrchardCore.Modules.Manifest;

[assembly: Feature(Id = "Test.Base", Name = "Base")]
[assembly: Feature(Id = "Test.Middle", Name = "Middle", Dependencies = ["Test.Base"])]
[assembly: Feature(Id = "Test.Top", Name = "Top", Priority = "-10", Dependencies = ["Test.Middle"])]
