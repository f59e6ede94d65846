"""What `torch.hub` finds in a clone of this repository: `torch.hub.load('path/to/clone', 'amd_tiny', source='local')`."""
dependencies = ['torch', 'torchvision', 'numpy', 'scipy', 'skimage', 'matplotlib', 'PIL', 'av', 'safetensors', 'tqdm']  # what is loaded, some of it only where it is used

def amd_tiny(device='auto'):
    "The model that ships with the package: images (B,3,H,W) in [0,1] to soft masks with `.segment`."
    from amd.model import open_model
    return open_model(device=device)

def amd_checkpoint(checkpoint, device='auto'):
    "A model of yours or of the authors: path or address of a .safetensors file of amd or of a .pth, or the word released."
    from amd.model import open_model
    return open_model(checkpoint, device)
